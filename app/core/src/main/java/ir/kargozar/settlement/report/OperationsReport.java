package ir.kargozar.settlement.report;

import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations;
import ir.kargozar.settlement.Operations.Row;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.report.Behind.Side;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Growth;
import ir.kargozar.statistics.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report of a half-year (B15) or of any span of days, as long a span before beside it; behind every number stand its rows.
 *
 * @param before of {@link Period#before}
 * @param centres what was done for each centre, by its code; those of no known centre are in none
 */
public record OperationsReport(Period period, Operations now, Operations before, List<Centre> centres) {
    public OperationsReport {
        centres = List.copyOf(centres);
    }

    /** What a number counts: what was done, or its rials. */
    public enum Worth {
        COUNT,
        AMOUNT
    }

    /**
     * A centre’s part.
     *
     * @param name empty where nobody said it here
     * @param own deducted for its own debts (part A), rials
     * @param owed deducted for debts of workshops that it owes (part B), rials
     * @param reversed rials
     * @param slips rials, opposite ones taken off
     */
    public record Centre(
            WorkshopCode code, String name, long deductions, long own, long owed, long reversed, long slips) {}

    public static OperationsReport of(Ledger ledger, Period period) {
        Operations now = Operations.of(ledger, period.first(), period.last());
        Period earlier = period.before();
        return new OperationsReport(period, now, Operations.of(ledger, earlier.first(), earlier.last()), centres(now));
    }

    private static List<Centre> centres(Operations now) {
        Map<WorkshopCode, List<Part>> parts = new TreeMap<>(Comparator.comparing(WorkshopCode::value));
        for (Operation operation : List.of(Operation.DEDUCTED, Operation.REVERSED, Operation.SLIPS)) {
            for (Row row : now.of(operation)) {
                row.centre()
                        .ifPresent(code -> parts.computeIfAbsent(code, _ -> new ArrayList<>())
                                .add(new Part(operation, row)));
            }
        }
        return parts.entrySet().stream()
                .map(each -> centre(each.getKey(), each.getValue()))
                .toList();
    }

    private record Part(Operation operation, Row row) {
        boolean isOwn() {
            return Side.of(row) == Side.OWN;
        }
    }

    private static Centre centre(WorkshopCode code, List<Part> parts) {
        String name = parts.getFirst().row().centreName();
        long own = 0;
        long owed = 0;
        long count = 0;
        long reversed = 0;
        long slips = 0;
        for (Part part : parts) {
            long amount = part.row().amount();
            switch (part.operation()) {
                case DEDUCTED -> {
                    count++;
                    own += part.isOwn() ? amount : 0;
                    owed += part.isOwn() ? 0 : amount;
                }
                case REVERSED -> reversed += amount;
                case SLIPS -> slips += amount;
                case DECLARED, REFUSED -> {}
            }
        }
        return new Centre(code, name, count, own, owed, reversed, slips);
    }

    /** One number. */
    public Figure figure(Operation operation, Worth worth) {
        return figure(now, operation, worth);
    }

    /** The same of the half before. */
    public Figure figureBefore(Operation operation, Worth worth) {
        return figure(before, operation, worth);
    }

    private static Figure figure(Operations of, Operation operation, Worth worth) {
        Operations.Sum sum = of.sum(operation);
        return new Figure(worth == Worth.COUNT ? sum.count() : sum.amount(), sum.count(), false);
    }

    public Growth growth(Operation operation, Worth worth) {
        return new Growth(figure(operation, worth), figureBefore(operation, worth));
    }

    /** The rows behind a number and its rials, in the order of time. */
    public List<Row> rows(Operation operation) {
        return now.of(operation);
    }

    /** The rows behind any number, in the order of time. */
    public List<Row> rows(Behind behind) {
        return now.of(behind.operation()).stream().filter(behind::holds).toList();
    }
}
