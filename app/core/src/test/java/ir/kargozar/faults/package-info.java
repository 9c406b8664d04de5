/**
 * Faults of spec 07 by the hundred thousand: kills, cut and garbled write-ahead logs, flipped bits, clocks. A short form in
 * the slow tests, a long one with {@code -Dkargozar.faults=long}.
 */
@NullMarked
package ir.kargozar.faults;

import org.jspecify.annotations.NullMarked;
