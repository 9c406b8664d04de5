package ir.kargozar.statistics;

import ir.kargozar.claim.Status;

/**
 * Sums of the claims of one period that stand in one state.
 *
 * @param key of a {@link Dimension}
 * @param dated by which day they fall into the period
 * @param again true for sums of those alone that were given back before; they stand in the others too
 */
public record Tally(String key, Measure.Dated dated, Status status, boolean again, Sums sums) {}
