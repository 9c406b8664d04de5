/** The command palette: everything that can be done and every record, found by typing. Knows commands and finders, never a screen or a feature. */
@NullMarked
package ir.kargozar.desktop.palette;

import org.jspecify.annotations.NullMarked;
