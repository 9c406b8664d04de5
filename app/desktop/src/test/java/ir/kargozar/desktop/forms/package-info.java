/** Tests of the room {@code desktop.forms}. */
@NullMarked
package ir.kargozar.desktop.forms;

import org.jspecify.annotations.NullMarked;
