/** The office a workspace belongs to, its desk, and transactions. Knows only values. */
@NullMarked
package ir.kargozar.office;

import org.jspecify.annotations.NullMarked;
