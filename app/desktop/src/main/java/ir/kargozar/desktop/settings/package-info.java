/** What the program remembers of this machine: language, theme, last workspace. Must not know a screen, and keeps no person's data. */
@NullMarked
package ir.kargozar.desktop.settings;

import org.jspecify.annotations.NullMarked;
