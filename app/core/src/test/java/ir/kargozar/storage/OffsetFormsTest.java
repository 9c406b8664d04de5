package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.log.LogRow;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store's promises on forms, kept on both engines. */
class OffsetFormsTest extends OnOffsetDesks {
    private static final Change CHANGE = new Change(WHO, "form.test");

    private FormIndex index(OffsetForm<?> form) {
        return FormIndex.of(definitions.of(form.kind()), form.values());
    }

    @ParameterizedTest
    @EnumSource
    void storesEachOfTheFourForms(FormKind kind) {
        for (int place = 0; place < 30; place++) {
            OffsetForm<?> form = done(desk.fill(kind, samples.of(kind, place), Intake.READY, WHO));
            assertThat(forms.find(form.number())).contains(form);
            assertThat(form.values()).isEqualTo(samples.of(kind, place));
            assertThat(form.number().serial()).isEqualTo(place + 1);
        }
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(30));
    }

    @Test
    void keepsWhatWasTypedInADraftCharacterByCharacter() {
        FormValues typed = new FormValues(
                Map.of(
                        "centre.name", "  «بیمارستانِ» \"مهر\" و 'ماه'\\ فوق‌تخصصی ‌ 🏥👩🏽‍⚕️\t\n{}[]",
                        "centre.legalEntityId", "۱۰۳۸-غلط",
                        "centre.workshopCode", "\0' OR 1=1; --",
                        "amount", "یک میلیون",
                        "no.such.field", "x".repeat(50_000)),
                Map.of(
                        "workshops",
                        List.of(Map.of("name", "كارگاه ي", "code", "٣١٠"), Map.of("amount", "ﷺ".repeat(5_000)))));
        FormNumber number = draft(FormKind.WORKSHOPS, typed);
        assertThat(stored(number).values()).isEqualTo(typed);
        FormValues withNul = typed.with("centre.name", "a\0b");
        done(desk.keep(number, withNul));
        assertThat(stored(number).values()).isEqualTo(withNul);
        assertThat(forms.list(FormQuery.all(TODAY), 5))
                .extracting(line -> line.facts().centre().name())
                .containsExactly("a b");
    }

    @Test
    void countsEachKindEachYearAndEachOfficeApart() {
        OfficeCode office = Engine.AGENCY.code();
        for (int serial = 1; serial <= 3; serial++) {
            for (FormKind kind : FormKind.values()) {
                assertThat(forms.nextNumber(office, kind, 1405)).isEqualTo(new FormNumber(office, 1405, kind, serial));
            }
        }
        assertThat(forms.nextNumber(office, FormKind.REQUEST, 1406).serial()).isEqualTo(1);
        assertThat(forms.nextNumber(new OfficeCode("OFFICE-7"), FormKind.REQUEST, 1405)
                        .serial())
                .isEqualTo(1);
    }

    @Test
    void refusesANumberThatIsThere() {
        OffsetForm<?> form = stored(draft(FormKind.REQUEST, FormValues.EMPTY));
        faults("FORM_EXISTS", () -> forms.add(form, index(form), CHANGE));
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(1));
    }

    @Test
    void refusesTheSecondOfTwoWritersWithOneRevision() {
        FormNumber number = draft(FormKind.REQUEST, FormValues.EMPTY);
        OffsetForm<FormState.Draft> mine =
                stored(number).in(FormState.Draft.class).orElseThrow();
        OffsetForm<FormState.Draft> first = mine.with(samples.request(1));
        OffsetForm<FormState.Draft> second = mine.with(samples.request(2));
        forms.keep(first, index(first));
        faults("FORM_CHANGED_MEANWHILE", () -> forms.keep(second, index(second)));
        faults("FORM_CHANGED_MEANWHILE", () -> forms.update(second, index(second), CHANGE));
        FormTemplate template = new FormTemplate("{}", "متن", true);
        faults("FORM_CHANGED_MEANWHILE", () -> forms.printed(mine, template, 1, CHANGE));
        assertThat(stored(number)).isEqualTo(first);
        assertThat(forms.versions(number)).isEmpty();
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(1));
    }

    @Test
    void leavesNothingAndNoHoleWhereTheTransactionIsUndone() {
        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    done(desk.fill(FormKind.AGREEMENT, samples.agreement(1), Intake.READY, WHO));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(forms.list(FormQuery.all(TODAY), 5)).isEmpty();
        assertThat(forms.list(FormQuery.all(TODAY).matching("3101"), 5)).isEmpty();
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(0));
        assertThat(ready(FormKind.AGREEMENT, samples.agreement(2)).serial()).isEqualTo(1);
    }

    @Test
    void writesALogRowOfEveryChangeButWhatIsKeptWhileItIsTyped() {
        FormNumber number = draft(FormKind.REQUEST, FormValues.EMPTY);
        done(desk.keep(number, samples.request(1).with("centre.name", "نام \"دیگر\"")));
        done(desk.keep(number, samples.request(1)));
        done(desk.ready(number, WHO));
        done(desk.withdraw(number, WHO));
        List<LogRow> rows = workspace.log().of(number.toString());
        assertThat(rows)
                .extracting(row -> row.change().action())
                .containsExactly("form.begun", "form.ready", "form.withdrawn");
        assertThat(rows).extracting(LogRow::before).first().isEqualTo("");
        assertThat(rows.getFirst().after())
                .isEqualTo("{\"revision\":1,\"version\":1,\"status\":\"DRAFT\","
                        + "\"content\":{\"fields\":{},\"lists\":{}}}");
        assertThat(rows.getLast().before()).isEqualTo("{\"revision\":4,\"status\":\"READY\",\"withdrawn_on\":null}");
        assertThat(rows.getLast().after())
                .isEqualTo("{\"revision\":5,\"status\":\"WITHDRAWN\",\"withdrawn_on\":14050901}");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(3));
    }

    @Test
    void logsContentBeforeAndAfterItChanged() {
        FormValues before = samples.request(1);
        OffsetForm<FormState.Draft> draft = stored(draft(FormKind.REQUEST, before))
                .in(FormState.Draft.class)
                .orElseThrow();
        OffsetForm<FormState.Draft> changed = draft.with(before.with("centre.name", "نام \"دیگر\""));
        forms.update(changed, index(changed), CHANGE);
        LogRow row = workspace.log().of(draft.number().toString()).getLast();
        assertThat(row.before())
                .contains("\"centre.name\":\"" + before.text(FormDefinition.CENTRE_NAME) + "\"")
                .doesNotContain("status");
        assertThat(row.after()).contains("\"centre.name\":\"نام \\\"دیگر\\\"\"").doesNotContain("centre_name");
    }

    @Test
    void readsNoContentThatItDidNotWrite() {
        FormNumber number = draft(FormKind.REQUEST, FormValues.EMPTY);
        for (String content : List.of(
                "",
                "[]",
                "{",
                "{\"fields\":{}}",
                "{\"fields\":{},\"lists\":{},\"more\":1}",
                "{\"fields\":{\"amount\":5},\"lists\":{}}",
                "{\"fields\":{\"a\":\"1\",\"a\":\"2\"},\"lists\":{}}",
                "{\"fields\":{},\"lists\":{\"workshops\":{}}}",
                "{\"fields\":{},\"lists\":{\"workshops\":[\"x\"]}}",
                "{\"fields\":{},\"lists\":{\"workshops\":[{\"code\":null}]}}",
                "{\"fields\":{},\"lists\":{}} {}")) {
            workspace.store().dsl().execute("UPDATE form SET content = ?", content);
            faults("FORM_UNREADABLE", () -> forms.find(number));
        }
    }

    @Test
    void hasNoColumnsThatDoNotBelongToTheStage() {
        FormNumber number = sent(FormKind.AGREEMENT, samples.agreement(1));
        for (String wrong : List.of(
                "status = 'IN_FORCE'",
                "status = 'DRAFT'",
                "status = 'REGISTERED'",
                "status = 'APPROVED'",
                "status = 'REFUSED'",
                "status = 'REPLACED'",
                "status = 'WITHDRAWN'",
                "registration = NULL",
                "registered_on = NULL",
                "minutes = NULL",
                "met_on = 14050132000",
                "sent_on = NULL",
                "reason = 'x'",
                "replaced_by = '3101-05-2-0001-1'",
                "withdrawn_on = 14050901",
                "revision = 0",
                "version = revision + 1",
                "kind = 5",
                "amount = -1",
                "term_until = 1405")) {
            assertThatThrownBy(() -> workspace.store().dsl().execute("UPDATE form SET " + wrong))
                    .as(wrong)
                    .isInstanceOf(Fault.class);
        }
        for (String text : List.of("registration", "minutes", "centre_name", "workshop_name", "content")) {
            assertThatThrownBy(() -> workspace.store().dsl().execute("UPDATE form SET " + text + " = ?", "a\0b"))
                    .as(text)
                    .isInstanceOf(Fault.class);
        }
        assertThat(stored(number).state()).isInstanceOf(FormState.Sent.class);
    }
}
