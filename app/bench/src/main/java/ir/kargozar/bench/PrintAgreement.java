package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.Agreement;
import ir.kargozar.text.Line;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Agreements a second, each in its three copies, on one thread, beside plain Latin iText of the same page. */
final class PrintAgreement implements Bench {
    /** Of both sides: until the compiler has done its work on them. */
    private static final int WARM_UP = 600;

    private static final int TURNS = 12;
    private static final int TURN = 25;
    private static final double BOUND = 2.5;

    private final List<String> wording = LatinAgreement.wording()
            .flatMap(line -> Stream.of(line.split("[^\\p{L}]+", 0)))
            .filter(word -> !word.isEmpty())
            .toList();

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
            first(kargozar);
            turn(kargozar, 1, WARM_UP);
            latin(latin, WARM_UP);
            for (int turn = 0; turn < TURNS; turn++) {
                program.add(TURN / turn(kargozar, 1 + WARM_UP + turn * TURN, TURN));
                limit.add(TURN / latin(latin, TURN));
            }
        }
        Comparison.Spread ours = program.spread();
        Comparison.Spread bare = limit.spread();
        return List.of(new Comparison(name(), "agreements/s", ours, bare, ours.p50() / bare.p50(), BOUND, false));
    }

    /** Says how long the first agreement takes once the engine was warmed up, as it is in the background at start. */
    private void first(Kargozar kargozar) {
        long started = System.nanoTime();
        kargozar.press().warmUp();
        double warming = (System.nanoTime() - started) / 1e9;
        Agreement agreement = agreement(0); // made of typed words, which is not printing
        started = System.nanoTime();
        print(kargozar, agreement);
        System.err.printf(
                Locale.ROOT,
                "%s: warming up took %.0f ms; the first agreement after it %.0f ms, at most 300%n",
                name(),
                warming * 1000,
                (System.nanoTime() - started) / 1e6);
    }

    /** Seconds. */
    private double turn(Kargozar kargozar, int from, int count) {
        long started = System.nanoTime();
        for (int i = from; i < from + count; i++) {
            print(kargozar, agreement(i));
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static void print(Kargozar kargozar, Agreement agreement) {
        kargozar.press()
                .agreementPapers()
                .agreement(agreement, List.of(Agreement.Copy.values()), kargozar.office(), sink());
    }

    private static double latin(LatinAgreement latin, int count) {
        long started = System.nanoTime();
        for (int i = 0; i < count; i++) {
            latin.print(sink());
        }
        return (System.nanoTime() - started) / 1e9;
    }

    /** Another centre, number and amount each time. */
    private Agreement agreement(int i) {
        JalaliDate signed = JalaliDate.of("1405-08-01").orThrow().plusDays(i % 60);
        Agreement.Centre centre = new Agreement.Centre(
                line(words(i, 4) + i),
                LegalEntityId.of("10380284790").orThrow(),
                WorkshopCode.of(Long.toString(3101000000L + i)).orThrow(),
                BranchCode.of("3101").orThrow(),
                line(words(i * 3, 9) + i));
        Agreement.Signatories signatories = new Agreement.Signatories(
                line(words(i * 5, 2)), line(words(1, 2)), line(words(3, 2)), line(words(5, 1)));
        return new Agreement(
                line("1405/2/" + i),
                centre,
                signatories,
                new Agreement.Term(signed, signed.plusDays(364)),
                new Rial(8_450_000_000L + i));
    }

    /** So many words of the wording, as good as names. */
    private String words(int from, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            words.append(wording.get(i % wording.size())).append(' ');
        }
        return words.toString();
    }

    private static Line line(String text) {
        return Line.of(text).orThrow();
    }

    private static OutputStream sink() {
        return new ByteArrayOutputStream(64 * 1024);
    }
}
