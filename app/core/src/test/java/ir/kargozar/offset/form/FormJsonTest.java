package ir.kargozar.offset.form;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleForms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormJsonTest {
    private final FormDefinitions definitions = FormDefinitions.of(Optional.empty());
    private final FormJson json = new FormJson(Texts.of(Language.FA));
    private final SampleForms samples = new SampleForms(9, new JalaliDate(1405, 9, 1), "خوزستان");

    private FormValues given(FormKind kind, String text) {
        FormJson.Read read = json.read(definitions.of(kind), text);
        assertThat(read).isInstanceOf(FormJson.Read.Given.class);
        return ((FormJson.Read.Given) read).typed();
    }

    private List<String> refused(FormKind kind, String text) {
        FormJson.Read read = json.read(definitions.of(kind), text);
        assertThat(read).isInstanceOf(FormJson.Read.Refused.class);
        return ((FormJson.Read.Refused) read)
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWroteAndWritesItTheSameAgain(FormKind kind) {
        FormDefinition definition = definitions.of(kind);
        for (int place = 0; place < 100; place++) {
            FormValues values = samples.of(kind, place).with("centre.address", "«نشانی» \"نو\" \\ ‌🏥" + place);
            String written = json.write(definition, values);
            assertThat(written)
                    .doesNotContain("\n")
                    .startsWith("{\"form\":" + kind.number() + ",\"centre\":{\"name\":");
            assertThat(given(kind, written)).isEqualTo(values);
            assertThat(json.write(definition, given(kind, written))).isEqualTo(written);
        }
    }

    @Test
    void readsAFormAsItIsWrittenByHand() {
        FormValues values = given(FormKind.WORKSHOPS, """
                {"form": 3, "note": "آزمایشی",
                 "centre": {"name": "بیمارستان مهر", "legalEntityId": "۱۰۳۸۰۲۸۴۷۹۰"},
                 "requestedOn": "1405/8/3", "amount": 1500, "receivables": null,
                 "workshops": [{"name": "کارگاه", "code": "3101234567", "amount": 1500}, {}]}
                """);
        assertThat(values.fields())
                .containsOnlyKeys("centre.name", "centre.legalEntityId", "requestedOn", "amount")
                .containsEntry("centre.legalEntityId", "۱۰۳۸۰۲۸۴۷۹۰")
                .containsEntry("amount", "1500");
        assertThat(values.all("workshops.amount")).containsExactly("1500", "");
        assertThat(given(FormKind.REQUEST, "{}")).isEqualTo(FormValues.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amuont\": 5}|amuont JSON_FIELD_UNKNOWN",
                "{\"centre\": {\"nmae\": \"x\"}}|centre.nmae JSON_FIELD_UNKNOWN",
                "{\"centre.name\": \"x\"}|centre.name JSON_FIELD_UNKNOWN",
                "{\"workshops\": [{}, {\"cod\": \"1\"}]}|workshops[1].cod JSON_FIELD_UNKNOWN",
                "{\"until\": \"1405-01-01\"}|until JSON_FIELD_UNKNOWN",
                "{\"amount\": \"5\"}|amount JSON_NOT_WHOLE_NUMBER",
                "{\"amount\": 5.5}|amount JSON_NOT_WHOLE_NUMBER",
                "{\"province\": 5}|province JSON_NOT_TEXT",
                "{\"requestedOn\": [1405, 8, 3]}|requestedOn JSON_NOT_TEXT",
                "{\"centre\": \"x\"}|centre JSON_NOT_OBJECT",
                "{\"workshops\": {}}|workshops JSON_NOT_LIST",
                "{\"workshops\": [\"x\"]}|workshops[0] JSON_NOT_OBJECT",
                "{\"workshops\": [{\"amount\": true}]}|workshops[0].amount JSON_NOT_WHOLE_NUMBER",
                "{\"form\": 2}|form FORM_KIND_OTHER",
                "{\"form\": \"3\"}|form JSON_NOT_WHOLE_NUMBER",
                "{\"note\": 1}|note JSON_NOT_TEXT",
                "{\"province\": \"a\", \"province\": \"b\"}| JSON_BROKEN",
                "{\"province\": \"a\"| JSON_BROKEN",
                "[]| JSON_NOT_OBJECT",
                "''| JSON_NOT_OBJECT"
            })
    void namesWhatDoesNotFitItsShape(String text, String problem) {
        assertThat(refused(FormKind.WORKSHOPS, text)).extracting(String::strip).containsExactly(problem);
    }

    @Test
    void namesEverythingThatDoesNotFitAtOnce() {
        assertThat(refused(FormKind.WORKSHOPS, "{\"form\": 1, \"amount\": \"5\", \"centre\": {\"x\": 1}, \"y\": 2}"))
                .containsExactlyInAnyOrder(
                        "form FORM_KIND_OTHER",
                        "amount JSON_NOT_WHOLE_NUMBER",
                        "centre.x JSON_FIELD_UNKNOWN",
                        "y JSON_FIELD_UNKNOWN");
    }
}
