/** Figures summed up, each beside its limit: a month of a million claims by bare queries, a country's claims by seconds. */
@NullMarked
package ir.kargozar.bench.statistics;

import org.jspecify.annotations.NullMarked;
