/** The desktop program: launcher, first window, and what the screens work with. Screens know features, never each other. */
@NullMarked
package ir.kargozar.desktop;

import org.jspecify.annotations.NullMarked;
