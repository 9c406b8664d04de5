package ir.kargozar.storage;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A form's way from draft to force, and every step that does not fit. */
class FormLifeTest extends OnOffsetDesks {
    private static final FormState.Registration REGISTERED = new FormState.Registration(REGISTRATION, TODAY);
    private static final Line REASON = new Line("مدارک کافی نیست");

    private FormState state(FormNumber number) {
        return stored(number).state();
    }

    @Test
    void goesFromDraftToForceAndExpires() {
        FormNumber number = draft(FormKind.AGREEMENT, desk.begun(FormKind.AGREEMENT));
        assertThat(state(number)).isEqualTo(new FormState.Draft());
        FormValues values = samples.agreement(1);
        done(desk.keep(number, values));
        done(desk.ready(number, WHO));
        assertThat(state(number)).isEqualTo(new FormState.Ready());
        press.print(number, List.of(), WHO);
        assertThat(state(number)).isEqualTo(new FormState.Printed());
        done(secretariat.register(number, REGISTRATION, TODAY, WHO));
        assertThat(state(number)).isEqualTo(new FormState.Registered(REGISTERED));
        done(secretariat.approve(number, MEETING, WHO));
        assertThat(state(number)).isEqualTo(new FormState.Approved(REGISTERED, MEETING));
        done(secretariat.send(number, TODAY, WHO));
        OffsetForm<?> sent = stored(number);
        assertThat(sent.state()).isEqualTo(new FormState.Sent(REGISTERED, MEETING, TODAY));
        assertThat(sent.values()).isEqualTo(values);

        FormDefinition definition = definitions.of(FormKind.AGREEMENT);
        JalaliDate until = values.date("until").orElseThrow();
        assertThat(sent.status(definition, TODAY)).isEqualTo(FormStatus.IN_FORCE);
        assertThat(sent.status(definition, until)).isEqualTo(FormStatus.IN_FORCE);
        assertThat(sent.status(definition, until.plusDays(1))).isEqualTo(FormStatus.EXPIRED);
        assertThat(actions(number))
                .containsExactly(
                        "form.begun",
                        "form.ready",
                        "form.ready-printed",
                        "form.printed",
                        "form.registered",
                        "form.approved",
                        "form.sent");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(7));
    }

    /** Everything that can be asked of a form, by a word for it. */
    private Map<String, Function<FormNumber, FormOutcome>> requests() {
        Map<String, Function<FormNumber, FormOutcome>> all = new LinkedHashMap<>();
        all.put("keep", number -> desk.keep(number, samples.agreement(1)));
        all.put("ready", number -> desk.ready(number, WHO));
        all.put("reopen", number -> desk.reopen(number, WHO));
        all.put("withdraw", number -> desk.withdraw(number, WHO));
        all.put("renew", number -> desk.renew(number, WHO));
        all.put("register", number -> secretariat.register(number, REGISTRATION, TODAY, WHO));
        all.put("approve", number -> secretariat.approve(number, MEETING, WHO));
        all.put("refuse", number -> secretariat.refuse(number, MEETING, REASON, WHO));
        all.put("send", number -> secretariat.send(number, TODAY, WHO));
        return all;
    }

    private void refusesAllBut(FormNumber number, String... allowed) {
        OffsetForm<?> before = stored(number);
        Map<String, String> codes = Map.of(
                "keep", "FORM_NOT_DRAFT",
                "ready", "FORM_NOT_DRAFT",
                "reopen", "FORM_FINAL",
                "withdraw", "FORM_REGISTERED_ALREADY",
                "renew", "FORM_NOT_TO_RENEW",
                "register", "FORM_NOT_PRINTED",
                "approve", "FORM_NOT_REGISTERED",
                "refuse", "FORM_NOT_REGISTERED",
                "send", "FORM_NOT_APPROVED");
        Map<String, Function<FormNumber, FormOutcome>> left = requests();
        left.keySet().removeAll(List.of(allowed));
        left.forEach((word, request) ->
                assertThat(refused(request.apply(number))).as(word).containsExactly("number " + codes.get(word)));
        assertThat(stored(number)).isEqualTo(before);
    }

    @Test
    void refusesEveryStepThatDoesNotFitWhereTheFormStands() {
        FormValues values = samples.agreement(1);
        refusesAllBut(draft(FormKind.AGREEMENT, values), "keep", "ready", "reopen", "withdraw");
        refusesAllBut(ready(FormKind.AGREEMENT, values), "reopen", "withdraw");
        refusesAllBut(printed(FormKind.AGREEMENT, values), "reopen", "withdraw", "register");
        refusesAllBut(registered(FormKind.AGREEMENT, values), "reopen", "approve", "refuse");
        refusesAllBut(approved(FormKind.AGREEMENT, values), "send");
        refusesAllBut(rejected(FormKind.AGREEMENT, values), "reopen");
        FormNumber replaced = sent(FormKind.AGREEMENT, values);
        refusesAllBut(replaced, "renew");
        refusesAllBut(sent(FormKind.REQUEST, samples.request(1)));
        sent(FormKind.AGREEMENT, values);
        refusesAllBut(replaced);
        refusesAllBut(withdrawn(FormKind.AGREEMENT, values));
    }

    @Test
    void findsNoFormOfANumberThatWasNeverGiven() {
        FormNumber number = new FormNumber(Engine.AGENCY.code(), 1405, FormKind.AGREEMENT, 99);
        assertThat(requests().values())
                .allSatisfy(
                        request -> assertThat(refused(request.apply(number))).containsExactly("number FORM_NOT_FOUND"));
        refuses("FORM_NOT_FOUND", () -> press.print(number, List.of(), WHO));
    }

    @Test
    void printsNeitherADraftNorWhatWasWithdrawn() {
        FormNumber draft = draft(FormKind.REQUEST, samples.request(1));
        FormNumber withdrawn = withdrawn(FormKind.REQUEST, samples.request(1));
        refuses("FORM_NOT_READY", () -> press.print(draft, List.of(), WHO));
        refuses("FORM_WITHDRAWN", () -> press.print(withdrawn, List.of(), WHO));
    }

    @Test
    void refusesDaysThatDoNotFollowEachOther() {
        JalaliDate yesterday = TODAY.plusDays(-1);
        JalaliDate tomorrow = TODAY.plusDays(1);
        FormNumber number = printed(FormKind.AGREEMENT, samples.agreement(1));
        assertThat(refused(secretariat.register(number, REGISTRATION, tomorrow, WHO)))
                .containsExactly("registeredOn DATE_IN_FUTURE");
        done(secretariat.register(number, REGISTRATION, TODAY, WHO));
        FormState.Meeting early = new FormState.Meeting(MEETING.minutes(), yesterday);
        FormState.Meeting late = new FormState.Meeting(MEETING.minutes(), tomorrow);
        assertThat(refused(secretariat.approve(number, early, WHO))).containsExactly("metOn FORM_MEETING_EARLY");
        assertThat(refused(secretariat.refuse(number, early, REASON, WHO))).containsExactly("metOn FORM_MEETING_EARLY");
        assertThat(refused(secretariat.approve(number, late, WHO))).containsExactly("metOn DATE_IN_FUTURE");
        done(secretariat.approve(number, MEETING, WHO));
        assertThat(refused(secretariat.send(number, yesterday, WHO))).containsExactly("sentOn FORM_SENT_EARLY");
        assertThat(refused(secretariat.send(number, tomorrow, WHO))).containsExactly("sentOn DATE_IN_FUTURE");
    }

    @Test
    void begetsANewVersionOfWhatTheMeetingRefused() {
        FormNumber number = rejected(FormKind.WORKSHOPS, samples.workshops(1, 3));
        assertThat(state(number)).isEqualTo(new FormState.Refused(REGISTERED, MEETING, REASON));
        done(desk.reopen(number, WHO));
        OffsetForm<?> again = stored(number);
        assertThat(again.state()).isEqualTo(new FormState.Draft());
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.values()).isEqualTo(samples.workshops(1, 3));
        assertThat(forms.versions(number)).extracting(each -> each.version()).containsExactly(1);
    }

    @Test
    void reopensWhatWasNotPrintedInTheSameVersion() {
        FormNumber number = ready(FormKind.REQUEST, samples.request(1));
        done(desk.reopen(number, WHO));
        assertThat(stored(number).version()).isEqualTo(1);
        assertThat(state(number)).isEqualTo(new FormState.Draft());
    }

    @Test
    void replacesTheCentresEarlierAgreementByItsNewOne() {
        FormNumber first = sent(FormKind.AGREEMENT, samples.agreement(1));
        FormNumber ofOther = sent(FormKind.AGREEMENT, samples.agreement(2));
        FormNumber request = sent(FormKind.REQUEST, samples.request(1));
        FormNumber second = done(desk.renew(first, WHO)).number();
        assertThat(stored(second).values().fields()).doesNotContainKey("until");
        assertThat(refused(desk.ready(second, WHO))).containsExactly("until FIELD_MISSING");
        done(desk.keep(second, samples.agreement(1)));
        done(desk.ready(second, WHO));
        press.print(second, List.of(), WHO);
        done(secretariat.register(second, REGISTRATION, TODAY, WHO));
        done(secretariat.approve(second, MEETING, WHO));
        assertThat(state(first)).isInstanceOf(FormState.Sent.class);
        done(secretariat.send(second, TODAY, WHO));

        assertThat(state(first)).isEqualTo(new FormState.Replaced(REGISTERED, MEETING, TODAY, second));
        assertThat(actions(first)).last().isEqualTo("form.replaced");
        assertThat(state(second)).isInstanceOf(FormState.Sent.class);
        assertThat(state(ofOther)).isInstanceOf(FormState.Sent.class);
        assertThat(state(request)).isInstanceOf(FormState.Sent.class);
        assertThat(forms.sentAgreements(samples.agreement(1).text(FormDefinition.CENTRE_ID)))
                .extracting(OffsetForm::number)
                .containsExactly(second);
    }

    @Test
    void refusesAnAgreementOfMoreThanAYearAndStoresNothing() {
        FormValues tooLong = samples.agreement(1).with("until", "1406-09-02");
        assertThat(refused(desk.fill(FormKind.AGREEMENT, tooLong, Intake.READY, WHO)))
                .containsExactly("until FORM_TERM_OVER_YEAR");
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(0));
        assertThat(ready(FormKind.AGREEMENT, tooLong.with("until", "1406-09-01"))
                        .serial())
                .isEqualTo(1);
    }
}
