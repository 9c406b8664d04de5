package ir.kargozar.statistics.statement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.statistics.statement.Statements.Kept;
import ir.kargozar.statistics.statement.Statements.Sending;
import java.util.List;
import java.util.Optional;

/**
 * How a month's statistics of this office stand.
 *
 * @param daysLeft until {@code dueOn}, below zero where it is past
 * @param stated own statements, by agency; none where the month was not sent yet
 * @param sendings of all of them, by recipient, each the least that is known
 * @param differences between what was stated and what is counted now
 */
public record StatedMonth(
        JalaliMonth month,
        JalaliDate dueOn,
        int daysLeft,
        List<Statement> stated,
        List<Sending> sendings,
        List<Difference> differences) {
    public StatedMonth {
        stated = List.copyOf(stated);
        sendings = List.copyOf(sendings);
        differences = List.copyOf(differences);
    }

    /** Frozen; how far it came, the sendings say. */
    public boolean isStated() {
        return !stated.isEmpty();
    }

    /** It ended before the day of asking; only then can it be sent. */
    public boolean isOver() {
        return dueOn.plusDays(-daysLeft).isAfter(month.lastDay());
    }

    /** Past its day and not yet stated. */
    public boolean isLate() {
        return !isStated() && daysLeft < 0;
    }

    /**
     * What an agency sent of a month.
     *
     * @param name as its card says; empty where only its statements are known
     * @param own the agency's statement
     * @param counted what the office above it states, or counts itself
     */
    public record OfAgency(
            OfficeCode agency, String name, Optional<Kept> own, List<StatementLine> counted, boolean late) {
        public OfAgency {
            counted = List.copyOf(counted);
        }
    }
}
