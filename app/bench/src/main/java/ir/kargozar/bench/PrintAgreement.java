package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Agreements a second, each in its three copies, on one thread, beside plain Latin iText of the same page. */
final class PrintAgreement implements Bench {
    /** Of both sides: until the compiler has done its work on them. */
    private static final int WARM_UP = 600;

    /** Many short ones, by turns: what else the machine does disturbs both sides alike. */
    private static final int TURNS = 60;

    private static final int TURN = 10;
    private static final double BOUND = 2.5;

    private final SampleAgreements agreements = new SampleAgreements();

    @Override
    public String name() {
        return "print-agreement";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Samples program = new Samples();
        Samples limit = new Samples();
        LatinAgreement latin = new LatinAgreement();
        try (Kargozar kargozar = ProgramClaims.make(folder.resolve("program"))) {
            turn(kargozar, 0, WARM_UP);
            latin(latin, WARM_UP);
            for (int turn = 0; turn < TURNS; turn++) {
                program.add(TURN / turn(kargozar, WARM_UP + turn * TURN, TURN));
                limit.add(TURN / latin(latin, TURN));
            }
        }
        Comparison.Spread ours = program.spread();
        Comparison.Spread bare = limit.spread();
        return List.of(new Comparison(name(), "agreements/s", ours, bare, ours.p50() / bare.p50(), BOUND, false));
    }

    /** Seconds. */
    private double turn(Kargozar kargozar, int from, int count) {
        long started = System.nanoTime();
        for (int i = from; i < from + count; i++) {
            SampleAgreements.print(kargozar, agreements.at(i), sink());
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static double latin(LatinAgreement latin, int count) {
        long started = System.nanoTime();
        for (int i = 0; i < count; i++) {
            latin.print(sink());
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static OutputStream sink() {
        return new ByteArrayOutputStream(64 * 1024);
    }
}
