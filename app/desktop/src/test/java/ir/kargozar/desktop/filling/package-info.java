/** Tests of the room {@code desktop.filling}. */
@NullMarked
package ir.kargozar.desktop.filling;

import org.jspecify.annotations.NullMarked;
