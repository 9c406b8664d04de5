package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Agreements a second, each in its three copies, on one thread, beside plain Latin iText of the same page. */
final class PrintAgreement implements Bench {
    /** Of both sides: until the compiler has done its work on them. */
    private static final int WARM_UP = 600;

    private static final int TURNS = 12;
    private static final int TURN = 25;
    private static final double BOUND = 2.5;
    private static final OfficeCode OFFICE = new OfficeCode("3101");

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
        OffsetForm<?> agreement = agreement(0); // made of typed words, which is not printing
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

    private static void print(Kargozar kargozar, OffsetForm<?> agreement) {
        FormPapers papers = kargozar.press().formPapers();
        FormDefinition definition = kargozar.offset().definitions().of(FormKind.AGREEMENT);
        papers.print(
                new FormPapers.Order(
                        agreement,
                        definition,
                        papers.template(definition),
                        definition.paper().copies(),
                        Optional.empty()),
                sink());
    }

    private static double latin(LatinAgreement latin, int count) {
        long started = System.nanoTime();
        for (int i = 0; i < count; i++) {
            latin.print(sink());
        }
        return (System.nanoTime() - started) / 1e9;
    }

    /** Another centre, number and amount each time. */
    private OffsetForm<FormState.Ready> agreement(int i) {
        JalaliDate signed = JalaliDate.of("1405-08-01").orThrow().plusDays(i % 60);
        Map<String, String> values = new HashMap<>();
        values.put("centre.name", words(i, 4) + i);
        values.put("centre.legalEntityId", "10380284790");
        values.put("centre.workshopCode", Long.toString(3101000000L + i));
        values.put("centre.branchCode", "3101");
        values.put("centre.address", words(i * 3, 9) + i);
        values.put("signatories.centreHead", words(i * 5, 2));
        values.put("signatories.insuranceDirector", words(1, 2));
        values.put("signatories.treatmentDirector", words(3, 2));
        values.put("province", words(5, 1));
        values.put("signedOn", signed.toString());
        values.put("until", signed.plusDays(364).toString());
        values.put("amount", Long.toString(8_450_000_000L + i));
        FormNumber number = new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, i + 1);
        return OffsetForm.draft(number, new FormValues(values, Map.of())).step(FormState.Draft::ready);
    }

    /** So many words of the wording, as good as names. */
    private String words(int from, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            words.append(wording.get(i % wording.size())).append(' ');
        }
        return words.toString();
    }

    private static OutputStream sink() {
        return new ByteArrayOutputStream(64 * 1024);
    }
}
