/** Sums of claims by month, and sums of any days from the claims themselves. Must not know how claims are written. */
@NullMarked
package ir.kargozar.storage.statistics;

import org.jspecify.annotations.NullMarked;
