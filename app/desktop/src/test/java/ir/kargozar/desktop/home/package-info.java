/** Tests of the room {@code desktop.home}. */
@NullMarked
package ir.kargozar.desktop.home;

import org.jspecify.annotations.NullMarked;
