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
import ir.kargozar.text.Line;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Agreements with another centre, number and amount each, and their papers in three copies. */
final class SampleAgreements {
    private static final OfficeCode OFFICE = new OfficeCode("3101");

    private final List<String> wording = LatinAgreement.wording()
            .flatMap(line -> Stream.of(line.split("[^\\p{L}]+", 0)))
            .filter(word -> !word.isEmpty())
            .toList();

    OffsetForm<?> at(int i) {
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

    static void print(Kargozar kargozar, OffsetForm<?> agreement, OutputStream out) {
        FormPapers papers = kargozar.press().formPapers();
        FormDefinition definition = kargozar.offset().definitions().of(FormKind.AGREEMENT);
        papers.print(
                new FormPapers.Order(
                        agreement,
                        definition,
                        papers.template(definition),
                        definition.paper().copies(),
                        Optional.empty()),
                out);
    }
}
