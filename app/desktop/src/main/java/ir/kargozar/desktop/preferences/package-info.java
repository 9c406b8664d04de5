/** The settings screen: look, contrast, text size, language, scanner's folder. Must not know how settings are kept. */
@NullMarked
package ir.kargozar.desktop.preferences;

import org.jspecify.annotations.NullMarked;
