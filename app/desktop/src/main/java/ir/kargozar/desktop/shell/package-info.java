/** The frame around every screen: navigation, top bar, banner, messages, questions. Knows the screens only as {@link ir.kargozar.desktop.shell.Screen}. */
@NullMarked
package ir.kargozar.desktop.shell;

import org.jspecify.annotations.NullMarked;
