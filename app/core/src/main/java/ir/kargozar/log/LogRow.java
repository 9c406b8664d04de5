package ir.kargozar.log;

import java.time.Instant;

/**
 * One row of the log.
 *
 * @param sequence 1, 2, 3 … without holes
 * @param at when, by this machine's clock (information only; order is the sequence)
 * @param subject what was changed, such as a claim number
 * @param before JSON of what stood before, empty for a new record
 * @param after JSON of what stands now
 */
public record LogRow(long sequence, Instant at, Change change, String subject, String before, String after) {}
