package ir.kargozar.bench.settlement;

import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.Comparison.Spread;
import ir.kargozar.bench.Samples;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 100,000 payable documents and 10,000 debts: entered, declared, carried in packages, checked, deducted oldest first, with notice,
 * voucher and slip, beside bare JDBC that writes the same rows in as many transactions and reads what each debt needs. Then one debt
 * more, declared on all that: at once, and as the first thing of an opened workspace. {@code --documents}, {@code --debts}.
 */
public final class SettlementSpeed implements Bench {
    public static final long DOCUMENTS = 100_000;
    public static final long DEBTS = 10_000;
    static final int BATCH = 500;
    private static final int CENTRES = 100;
    private static final int WARM_UP = 4;
    private static final int SINGLE = 61;
    private static final int OPENED = 5;
    private static final double BOUND = 0.5;
    /** Four packages are made, signed, sealed, opened and checked record by record, of which the limit knows nothing. */
    private static final double CARRIED = 0.2;

    /** Words are parsed, events made and folded. */
    private static final double READ = 3;

    private static final double MOST_MILLIS = 100;

    private final int documents;
    private final int debts;

    public SettlementSpeed(long documents, long debts) {
        this.documents = Math.toIntExact(documents);
        this.debts = Math.toIntExact(debts);
    }

    @Override
    public String name() {
        return "settlement";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Path copy = folder.resolve("again");
        double entered;
        try (Desks desks = Desks.make(folder)) {
            entered = enter(desks);
        }
        Desks.copy(folder, copy);
        try (Desks desks = Desks.open(folder)) {
            for (int from = 0; from < debts; from += BATCH) {
                settle(desks, from, from + BATCH);
            }
        }
        List<Comparison> figures = new ArrayList<>();
        try (RawSettlement raw = RawSettlement.of(folder, BATCH);
                Desks desks = Desks.open(copy)) {
            figures.add(documents(raw, entered));
            figures.add(debts(raw, desks));
            allSettled(desks);
            figures.addAll(singles(desks));
        }
        figures.add(opened(copy));
        return figures;
    }

    /** Documents a second. */
    private double enter(Desks desks) {
        List<WorkshopCode> centres = desks.centres(CENTRES);
        long started = System.nanoTime();
        desks.office().post().clearing().centres().add(receivables(centres), Desks.WHO);
        double entered = documents / seconds(started);
        desks.branch().post().clearing().debts().add(owed(centres, 0, debts + SINGLE + OPENED), Desks.WHO);
        return entered;
    }

    private Comparison documents(RawSettlement raw, double entered) throws SQLException {
        long started = System.nanoTime();
        raw.documents();
        double bare = documents / seconds(started);
        return new Comparison(
                name() + " documents",
                "documents/s",
                new Spread(entered, entered),
                new Spread(bare, bare),
                entered / bare,
                BOUND,
                false);
    }

    /** Turn by turn, so that whatever else the machine does falls on both. */
    private Comparison debts(RawSettlement raw, Desks desks) throws SQLException {
        raw.debts();
        Samples program = new Samples();
        Samples limit = new Samples();
        for (int round = 0; round * BATCH < debts; round++) {
            long began = System.nanoTime();
            settle(desks, round * BATCH, (round + 1) * BATCH);
            long between = System.nanoTime();
            raw.round(round);
            if (round >= WARM_UP || debts <= WARM_UP * BATCH) {
                program.add(BATCH / ((between - began) / 1e9));
                limit.add(BATCH / seconds(between));
            }
        }
        Spread ours = program.spread();
        Spread bare = limit.spread();
        return new Comparison(name() + " debts", "debts/s", ours, bare, ours.p50() / bare.p50(), CARRIED, false);
    }

    private List<Comparison> singles(Desks desks) {
        Samples declared = new Samples();
        Samples decided = new Samples();
        for (int i = 0; i < SINGLE; i++) {
            declared.add(declared(desks, debts + i));
            long began = System.nanoTime();
            desks.send(desks.branch(), desks.office());
            decided.add(seconds(began) * 1_000);
        }
        return List.of(atMost("one declared", declared), atMost("one carried and decided", decided));
    }

    /** Beside bare JDBC that reads the branch's facts, each time newly opened too. */
    private Comparison opened(Path folder) throws SQLException {
        Samples first = new Samples();
        Samples limit = new Samples();
        for (int i = 0; i < OPENED; i++) {
            try (Desks desks = Desks.open(folder)) {
                first.add(declared(desks, debts + SINGLE + i));
            }
            limit.add(RawSettlement.readFacts(folder.resolve("branch")));
        }
        Spread ours = first.spread();
        Spread bare = limit.spread();
        return new Comparison(
                name() + " one declared, workspace just opened", "ms", ours, bare, ours.p50() / bare.p50(), READ, true);
    }

    private Comparison atMost(String what, Samples measured) {
        Spread found = measured.spread();
        return new Comparison(
                name() + " " + what,
                "ms",
                found,
                new Spread(MOST_MILLIS, MOST_MILLIS),
                found.p50() / MOST_MILLIS,
                1,
                true);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private List<Event.Receivable> receivables(List<WorkshopCode> centres) {
        return IntStream.range(0, documents)
                .mapToObj(i -> new Event.Receivable(
                        new Reference("D-" + i),
                        centres.get(i % centres.size()),
                        Desks.today().inMonth().plus(-i % 60),
                        new Rial(5_000_000L + i * 7919L % 9_000_000),
                        Optional.empty()))
                .toList();
    }

    private static List<Event.Debt> owed(List<WorkshopCode> centres, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new Event.Debt(
                        new Reference("B-" + i),
                        centres.get(i % centres.size()),
                        i % 2 == 0 ? DebtKind.OVERDUE : DebtKind.CURRENT,
                        Desks.today().inMonth().plus(-i % 24),
                        new Rial(1_000_003L + i * 104_729L % 30_000_000)))
                .toList();
    }

    /** From the declaration to the slip in the notice's row. */
    private static void settle(Desks desks, int from, int to) {
        List<Reference> numbers =
                IntStream.range(from, to).mapToObj(i -> new Reference("B-" + i)).toList();
        desks.branch().post().clearing().debts().declare(numbers, Desks.WHO);
        desks.send(desks.branch(), desks.office());
        desks.send(desks.office(), desks.branch());
        desks.send(desks.branch(), desks.office());
    }

    /** Milliseconds. */
    private static double declared(Desks desks, int debt) {
        long began = System.nanoTime();
        desks.branch().post().clearing().debts().declare(List.of(new Reference("B-" + debt)), Desks.WHO);
        return seconds(began) * 1_000;
    }

    private void allSettled(Desks desks) {
        Ledger ledger = desks.office().post().clearing().books().ledger();
        long settled = ledger.declarations().all().stream()
                .filter(declared -> ledger.state(declared) == DebtState.SETTLED)
                .count();
        if (settled != debts) {
            throw new IllegalStateException(settled + " debts settled of " + debts);
        }
    }
}
