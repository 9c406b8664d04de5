/** Keys at a scanner's pace and at a person's. */
@NullMarked
package ir.kargozar.desktop.scanner;

import org.jspecify.annotations.NullMarked;
