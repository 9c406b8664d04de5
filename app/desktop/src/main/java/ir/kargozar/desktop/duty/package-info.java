/** Which buttons and places are somebody's duty, and how those of others look. Must not know any screen. */
@NullMarked
package ir.kargozar.desktop.duty;

import org.jspecify.annotations.NullMarked;
