/** The in-program guide: the lesson that belongs to the screen in sight, and all others found by words. */
@NullMarked
package ir.kargozar.desktop.guide;

import org.jspecify.annotations.NullMarked;
