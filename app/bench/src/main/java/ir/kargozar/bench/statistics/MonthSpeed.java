package ir.kargozar.bench.statistics;

import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.bench.Samples;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.office.Desk;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One month's figures of a million claims, milliseconds: the old table of the month and the whole report with all its
 * measures, the month before and that of last year, beside one bare query over the index that holds all columns; then a
 * year's report by month beside a bare query of all sums kept by month. {@code --claims 1000000} says how many there are.
 */
public final class MonthSpeed implements Bench {
    public static final long CLAIMS = 1_000_000;
    private static final double BOUND = 3;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 60;
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 5);
    private static final Period YEAR = Period.of(Period.Kind.YEAR, 1404, 1);

    private final Engine engine;
    private final long claims;

    private MonthSpeed(Engine engine, long claims) {
        this.engine = engine;
        this.claims = claims;
    }

    public static MonthSpeed sqlite(long claims) {
        return new MonthSpeed(new Engine.Sqlite(), claims);
    }

    public static MonthSpeed postgres(long claims) {
        return new MonthSpeed(new Engine.Postgres(), claims);
    }

    @Override
    public String name() {
        return "statistics-month" + engine.suffix();
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        try (Engine.Place place = engine.in(folder)) {
            ProgramClaims.make(place.where(), "OFFICE-31", Desk.DOCUMENTS_OFFICE)
                    .close();
            try (Workspace workspace = Workspace.open(
                    Location.of(place.where()), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC())) {
                timed("claims written", () -> ManyClaims.fill(workspace, claims, engine.id()));
                timed("months summed anew", workspace.statistics()::rebuild);
                workspace.store().dsl().connection(connection -> settle(connection));
                timed("months held against the claims", () -> sound(workspace.statistics()));
                return workspace.store().dsl().connectionResult(bare -> measured(workspace.statistics(), bare));
            }
        }
    }

    private void settle(Connection connection) throws SQLException {
        boolean held = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(engine.settle());
        }
        connection.setAutoCommit(held);
    }

    private void timed(String what, Runnable work) {
        long started = System.nanoTime();
        work.run();
        System.err.printf(
                Locale.ROOT, "%s: %,d %s in %.1f s%n", name(), claims, what, (System.nanoTime() - started) / 1e9);
    }

    private static void sound(Statistics statistics) {
        if (statistics.differing() > 0) {
            throw new IllegalStateException("the sums of months are not what the claims say");
        }
    }

    /** Turn by turn, so that whatever else the machine does falls on both. */
    private List<Comparison> measured(Statistics statistics, Connection connection) throws SQLException {
        Measures measures = Measures.load(Optional.empty());
        Period period = Period.of(Period.Kind.MONTH, MONTH.year(), MONTH.month());
        Timed monthly = new Timed(name() + " table", () -> statistics.monthly(MONTH));
        Timed report = new Timed(name() + " report", () -> Report.of(statistics, measures, period, Dimension.KIND));
        Timed year = new Timed(name() + " year", () -> Report.of(statistics, measures, YEAR, Dimension.MONTH));
        try (BareQuery month = new BareQuery(
                        connection,
                        BareQuery.MONTH,
                        MONTH.firstDay().number(),
                        MONTH.lastDay().number());
                BareQuery rollUp = new BareQuery(connection, BareQuery.ROLL_UP, 120601, 149812)) {
            Samples bareMonth = new Samples();
            Samples bareRollUp = new Samples();
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                limit(month, bareMonth, i);
                monthly.once(i);
                report.once(i);
                limit(rollUp, bareRollUp, i);
                year.once(i);
            }
            return List.of(
                    monthly.beside(bareMonth.spread()),
                    report.beside(bareMonth.spread()),
                    year.beside(bareRollUp.spread()));
        }
    }

    private static void limit(BareQuery query, Samples samples, int round) throws SQLException {
        long started = System.nanoTime();
        query.run();
        if (round >= 0) {
            samples.add((System.nanoTime() - started) / 1e6);
        }
        if (query.claims() == 0) {
            throw new IllegalStateException("nothing was counted");
        }
    }

    /** One way of the program's. */
    private record Timed(String name, Runnable work, Samples samples) {
        Timed(String name, Runnable work) {
            this(name, work, new Samples());
        }

        void once(int round) {
            long started = System.nanoTime();
            work.run();
            if (round >= 0) {
                samples.add((System.nanoTime() - started) / 1e6);
            }
        }

        Comparison beside(Comparison.Spread limit) {
            Comparison.Spread ours = samples.spread();
            return new Comparison(name, "ms", ours, limit, ours.p50() / limit.p50(), BOUND, true);
        }
    }
}
