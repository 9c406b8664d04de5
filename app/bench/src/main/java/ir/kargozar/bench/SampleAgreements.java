package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.Agreement;
import ir.kargozar.text.Line;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Agreements with another centre, number and amount each, and their papers in three copies. */
final class SampleAgreements {
    private final List<String> wording = LatinAgreement.wording()
            .flatMap(line -> Stream.of(line.split("[^\\p{L}]+", 0)))
            .filter(word -> !word.isEmpty())
            .toList();

    Agreement at(int i) {
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
    String words(int from, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            words.append(wording.get(i % wording.size())).append(' ');
        }
        return words.toString();
    }

    static Line line(String text) {
        return Line.of(text).orThrow();
    }

    static void print(Kargozar kargozar, Agreement agreement, OutputStream out) {
        kargozar.press()
                .agreementPapers()
                .agreement(agreement, List.of(Agreement.Copy.values()), kargozar.office(), out);
    }
}
