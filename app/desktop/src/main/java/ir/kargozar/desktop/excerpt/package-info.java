/** Records shown because they were asked for elsewhere, behind a figure: which they are, and the way back. Knows no screen. */
@NullMarked
package ir.kargozar.desktop.excerpt;

import org.jspecify.annotations.NullMarked;
