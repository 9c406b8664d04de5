/** How the state of a claim looks, on every screen the same. Must not know a screen. */
@NullMarked
package ir.kargozar.desktop.status;

import org.jspecify.annotations.NullMarked;
