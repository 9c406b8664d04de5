/** Fonts, style sheets and icons. Must not know a screen or a feature. */
@NullMarked
package ir.kargozar.desktop.theme;

import org.jspecify.annotations.NullMarked;
