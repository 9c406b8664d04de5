package ir.kargozar.statistics.statement;

import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;

/**
 * A figure that was stated and is another now.
 *
 * @param stated in the last revision
 * @param now counted from the claims
 */
public record Difference(Measure measure, Figure stated, Figure now) {}
