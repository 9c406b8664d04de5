package ir.kargozar.log;

/**
 * Why something is stored: every port method that changes a record takes one, and the store writes the record and its
 * log row together.
 *
 * @param who the user's name
 * @param action what was done, a stable word such as {@code claim.accepted}
 */
public record Change(String who, String action) {}
