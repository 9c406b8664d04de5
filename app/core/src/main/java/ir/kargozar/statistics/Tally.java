package ir.kargozar.statistics;

import ir.kargozar.claim.Status;

/**
 * Sums of the claims of one period that stand in one state.
 *
 * @param key of a {@link Dimension}
 * @param dated by which day they fall into the period
 * @param again true for claims that were given back before and came again
 */
public record Tally(String key, Measure.Dated dated, Status status, boolean again, Sums sums) {}
