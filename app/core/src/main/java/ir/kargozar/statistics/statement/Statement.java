package ir.kargozar.statistics.statement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.statistics.Counting.OfClaims;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.Tally;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A month's figures of one agency, as an office stated them (A2, A3). It does not change; a correction is the next revision.
 *
 * @param subject whose figures about whom
 * @param revision 1 first
 * @param madeOn by the clock of the office that stated it
 * @param lines in order, none twice
 */
public record Statement(UUID id, Subject subject, int revision, JalaliDate madeOn, List<StatementLine> lines) {
    /** More of them are no month of an agency. */
    public static final int MOST_LINES = 5_000;

    public Statement {
        lines = lines.stream().sorted().toList();
        if (revision < 1 || lines.size() > MOST_LINES || hasTwins(lines)) {
            throw new IllegalArgumentException("STATEMENT");
        }
    }

    /**
     * What it is about.
     *
     * @param by the office that counted
     */
    public record Subject(OfficeCode by, OfficeCode agency, JalaliMonth month) {}

    private static boolean hasTwins(List<StatementLine> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).compareTo(sorted.get(i)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What measures of claims make of it, in their order. */
    public List<Figure> figures(Measures measures) {
        return figures(lines, measures);
    }

    static List<Figure> figures(List<StatementLine> lines, Measures measures) {
        List<Tally> tallies = lines.stream()
                .filter(line -> line.reason().isEmpty())
                .map(line -> new Tally("", line.dated(), line.group().status(), line.again(), line.sums()))
                .toList();
        return measures.all().stream()
                .flatMap(measure -> measure.counting() instanceof OfClaims counting
                        ? Stream.of(counting.of(tallies.stream()
                                .filter(counting::counts)
                                .map(Tally::sums)
                                .reduce(Sums.NONE, Sums::plus)))
                        : Stream.empty())
                .toList();
    }

    /** Those that a statement tells of. */
    static List<Measure> told(Measures measures) {
        return measures.all().stream()
                .filter(measure -> measure.counting() instanceof OfClaims)
                .toList();
    }
}
