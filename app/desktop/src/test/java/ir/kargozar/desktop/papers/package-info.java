/** Tests of the room {@code desktop.papers}. */
@NullMarked
package ir.kargozar.desktop.papers;

import org.jspecify.annotations.NullMarked;
