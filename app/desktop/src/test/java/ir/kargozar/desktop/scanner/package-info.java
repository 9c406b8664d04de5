/** Screens, walked without a display; pictures under {@code target/screenshots}. */
@NullMarked
package ir.kargozar.desktop;

import org.jspecify.annotations.NullMarked;
