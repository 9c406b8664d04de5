package ir.kargozar.statistics.statement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.statement.Statement.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Statements of Mehr 1405. */
public final class SampleStatements {
    public static final JalaliMonth MONTH = new JalaliMonth(1405, 7);

    private SampleStatements() {}

    /** Of an agency, by itself: a line of every kind. */
    public static Statement full(OfficeCode agency) {
        return of(agency, agency, 1, 5);
    }

    public static Statement of(OfficeCode by, OfficeCode agency, int revision, long seed) {
        Random random = new Random(seed);
        List<StatementLine> lines = new ArrayList<>();
        for (ClaimKind kind : ClaimKind.values()) {
            for (Dated dated : Dated.values()) {
                for (boolean again : new boolean[] {false, true}) {
                    StatementLine.Group group =
                            new StatementLine.Group(kind, ProviderType.HOSPITAL, Status.RETURNED_BY_OFFICE);
                    lines.add(new StatementLine(group, dated, "", again, sums(random)));
                    lines.add(new StatementLine(group, dated, "PAPER_MISSING", again, sums(random)));
                }
            }
        }
        return new Statement(
                new UUID(random.nextLong(), random.nextLong()),
                new Subject(by, agency, MONTH),
                revision,
                new JalaliDate(1405, 8, 3),
                lines);
    }

    private static Sums sums(Random random) {
        return new Sums(
                random.nextInt(1, 900),
                random.nextInt(9_000),
                random.nextLong(1L << 40),
                random.nextLong(1L << 30),
                random.nextInt(9_000));
    }
}
