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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<Comparison> figures = new ArrayList<>();
        Samples program = new Samples();
        double entered;
        Samples one = new Samples();
        Samples oneThere = new Samples();
        Samples first = new Samples();
        Desks desks = Desks.make(folder);
        try {
            List<WorkshopCode> centres = desks.centres(CENTRES);
            long started = System.nanoTime();
            desks.office().post().clearing().centres().add(receivables(centres), Desks.WHO);
            entered = documents / seconds(started);
            say("%,d documents entered in %.1f s", documents, seconds(started));
            started = System.nanoTime();
            desks.branch().post().clearing().debts().add(owed(centres, 0, debts), Desks.WHO);
            say("%,d debts entered in %.1f s", debts, seconds(started));
            for (int from = 0; from < debts; from += BATCH) {
                long began = System.nanoTime();
                settle(desks, from, Math.min(debts, from + BATCH));
                say("debts to %,d settled in %.2f s", from + BATCH, seconds(began));
                if (from >= WARM_UP * BATCH || debts <= WARM_UP * BATCH) {
                    program.add(BATCH / seconds(began));
                }
            }
            allSettled(desks);
            desks.branch().post().clearing().debts().add(owed(centres, debts, SINGLE + OPENED), Desks.WHO);
            for (int i = 0; i < SINGLE; i++) {
                one.add(declared(desks, debts + i));
                long began = System.nanoTime();
                desks.send(desks.branch(), desks.office());
                oneThere.add(seconds(began) * 1_000);
            }
            for (int i = 0; i < OPENED; i++) {
                desks = desks.again();
                first.add(declared(desks, debts + SINGLE + i));
            }
        } finally {
            desks.close();
        }
        try (RawSettlement raw = RawSettlement.of(folder, BATCH)) {
            long started = System.nanoTime();
            raw.documents();
            double bareEntered = documents / seconds(started);
            figures.add(new Comparison(
                    name() + " documents",
                    "documents/s",
                    new Spread(entered, entered),
                    new Spread(bareEntered, bareEntered),
                    entered / bareEntered,
                    BOUND,
                    false));
            raw.debts();
            Samples limit = new Samples();
            for (int round = 0; round * BATCH < debts; round++) {
                long began = System.nanoTime();
                raw.round(round);
                if (round >= WARM_UP || debts <= WARM_UP * BATCH) {
                    limit.add(BATCH / seconds(began));
                }
            }
            Spread ours = program.spread();
            Spread bare = limit.spread();
            figures.add(
                    new Comparison(name() + " debts", "debts/s", ours, bare, ours.p50() / bare.p50(), BOUND, false));
        }
        figures.add(atMost("one declared", one));
        figures.add(atMost("one carried and decided", oneThere));
        figures.add(atMost("one declared, workspace just opened", first));
        return figures;
    }

    private Comparison atMost(String what, Samples measured) {
        Spread found = measured.spread();
        return new Comparison(
                name() + " " + what, "ms", found, new Spread(MOST_MILLIS, MOST_MILLIS), found.p50() / MOST_MILLIS, 1, true);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String what, Object... values) {
        System.err.printf(Locale.ROOT, name() + ": " + what + "%n", values);
    }

    private List<Event.Receivable> receivables(List<WorkshopCode> centres) {
        return IntStream.range(0, documents)
                .mapToObj(i -> new Event.Receivable(
                        new Reference("D-" + i),
                        centres.get(i % centres.size()),
                        Desks.today().inMonth().plus(-i % 60),
                        new Rial(5_000_000L + i * 7919L % 9_000_000),
                        java.util.Optional.empty()))
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
