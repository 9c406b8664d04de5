package ir.kargozar.offset;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import ir.kargozar.training.sample.SampleForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCodeTest {
    private static final FormNumber NUMBER = new FormNumber(new OfficeCode("3101"), 1405, FormKind.AGREEMENT, 7);
    private final SampleForms samples = new SampleForms(2, new JalaliDate(1405, 9, 1), "خوزستان");

    private static FormCode code(FormValues values) {
        return FormCode.of(NUMBER, 1, values);
    }

    @Test
    void readsAsItselfAlsoTypedByHand() {
        for (int place = 0; place < 500; place++) {
            FormCode code = FormCode.of(NUMBER, 1 + place % 12, samples.agreement(place));
            String written = code.toString();
            assertThat(written).matches("3101-05-2-0007-\\d/\\d{1,2}/[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}");
            assertThat(FormCode.of(written)).isEqualTo(Parsed.valid(code));
            String typed = written.replaceAll("-(?=[^/]*$)", "").toLowerCase(Locale.ROOT);
            assertThat(FormCode.of("  " + Digits.persian(typed))).isEqualTo(Parsed.valid(code));
            int checksum = written.lastIndexOf('/') + 1;
            String misread = written.substring(0, checksum)
                    + written.substring(checksum).replace('0', 'O').replace('1', 'l');
            assertThat(FormCode.of(misread)).isEqualTo(Parsed.valid(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAnotherWhereAnyValueIsAnother(FormKind kind) {
        FormValues values = kind == FormKind.WORKSHOPS ? samples.workshops(3, 5) : samples.of(kind, 3);
        List<FormValues> others = new ArrayList<>();
        values.fields().keySet().forEach(field -> {
            others.add(values.with(field, ""));
            others.add(values.with(field, values.text(field) + "1"));
        });
        others.add(values.with("more", "1"));
        values.lists().forEach((list, rows) -> {
            others.add(values.with(list, rows.subList(1, rows.size())));
            others.add(values.with(list, rows.reversed()));
            for (int i = 0; i < rows.size(); i++) {
                for (String column : rows.get(i).keySet()) {
                    List<Map<String, String>> changed = new ArrayList<>(rows);
                    changed.set(i, changed(rows.get(i), column));
                    others.add(values.with(list, changed));
                }
            }
        });
        assertThat(others).extracting(other -> code(other).checksum()).doesNotHaveDuplicates();
        assertThat(others).allSatisfy(other -> assertThat(code(other)).isNotEqualTo(code(values)));
        assertThat(code(new FormValues(values.fields(), values.lists()))).isEqualTo(code(values));
    }

    private static Map<String, String> changed(Map<String, String> row, String column) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, row.get(column) + "\u200C");
        return changed;
    }

    @Test
    void isAnotherForAnotherNumberOrVersion() {
        FormValues values = samples.agreement(1);
        FormNumber other = new FormNumber(new OfficeCode("3101"), 1405, FormKind.AGREEMENT, 8);
        assertThat(FormCode.of(other, 1, values).checksum())
                .isNotEqualTo(code(values).checksum());
        assertThat(FormCode.of(NUMBER, 2, values).checksum())
                .isNotEqualTo(code(values).checksum());
    }

    @Test
    void tellsApartTheSameLettersInOtherPlaces() {
        List<FormValues> others = List.of(
                new FormValues(Map.of("a", "1", "b", "23"), Map.of()),
                new FormValues(Map.of("a", "12", "b", "3"), Map.of()),
                new FormValues(Map.of("a1", "b", "b", "23"), Map.of()),
                new FormValues(Map.of("a", "1:b2:23"), Map.of()),
                new FormValues(Map.of(), Map.of("r", List.of(Map.of("a", "1"), Map.of("b", "23")))),
                new FormValues(Map.of(), Map.of("r", List.of(Map.of("a", "1", "b", "23")))),
                new FormValues(Map.of(), Map.of("r", List.of(Map.of("a", "1")), "s", List.of(Map.of("b", "23")))));
        assertThat(others).extracting(other -> code(other).checksum()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3101-05-2-0007-4",
                "/1/AAAAA-BBBBB-CCCCC",
                "3101-05-2-0007-4/1/AAAA-BBBBB-CCCCC",
                "3101-05-2-0007-4/12345/AAAAABBBBBCCCCC"
            })
    void refusesOtherShapes(String typed) {
        assertThat(FormCode.of(typed)).isEqualTo(Parsed.invalid("FORM_CODE_SHAPE"));
    }

    @Test
    void namesWhatIsWrongWithItsNumber() {
        String code = code(samples.agreement(1)).toString();
        String wrong = code.replace("-0007-", "-0008-");
        assertThat(FormCode.of(wrong))
                .isEqualTo(Parsed.invalid("FORM_NUMBER_CHECK_DIGIT", wrong.substring(0, wrong.indexOf('/'))));
        assertThat(FormCode.of("x".repeat(5_000_000))).isEqualTo(Parsed.invalid("FORM_CODE_SHAPE"));
    }
}
