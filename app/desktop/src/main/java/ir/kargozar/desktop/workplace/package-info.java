/** An opened workspace as the screens use it. Must not know a screen, nor how a workspace is stored. */
@NullMarked
package ir.kargozar.desktop.workplace;

import org.jspecify.annotations.NullMarked;
