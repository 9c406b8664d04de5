package ir.kargozar.offset.desk;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.Change;
import ir.kargozar.office.Transactions;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.OtherSide;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A printed form's way through the secretariat and the joint meeting (B1, B2, B9). */
public final class Secretariat {
    private final OffsetForms forms;
    private final FormDefinitions definitions;
    private final Transactions transactions;
    private final FormDesk.Here here;
    private final Optional<OtherSide> other;

    /** @param other the provincial office; none where this desk holds no joint meeting */
    public Secretariat(
            OffsetForms forms,
            FormDefinitions definitions,
            Transactions transactions,
            FormDesk.Here here,
            Optional<OtherSide> other) {
        this.forms = forms;
        this.definitions = definitions;
        this.transactions = transactions;
        this.here = here;
        this.other = other;
    }

    /** Number and date from the secretariat's book. Problems: FORM_NOT_PRINTED, DATE_IN_FUTURE. */
    public FormOutcome register(FormNumber number, Line registration, JalaliDate on, String who) {
        return decide(
                number,
                form -> form.in(FormState.Printed.class)
                        .map(printed -> future("registeredOn", on)
                                .orElseGet(() -> store(
                                        printed.step(
                                                state -> state.register(new FormState.Registration(registration, on))),
                                        new Change(who, "form.registered"))))
                        .orElseGet(() -> FormOutcome.notFit("FORM_NOT_PRINTED", form, texts())));
    }

    /** Approved by the treatment directorate in the joint meeting (B2). Problems: FORM_NOT_REGISTERED, FORM_MEETING_EARLY, DATE_IN_FUTURE. */
    public FormOutcome approve(FormNumber number, FormState.Meeting meeting, String who) {
        return decide(
                number,
                form -> registered(
                        form,
                        meeting,
                        registered -> store(
                                registered.step(state -> state.approve(meeting)), new Change(who, "form.approved"))));
    }

    /** Refused by the joint meeting, with its reason; also what was approved, where the provincial office refused. Problems as of {@link #approve}. */
    public FormOutcome refuse(FormNumber number, FormState.Meeting meeting, Line reason, String who) {
        return decide(
                number,
                form -> form.in(FormState.Approved.class)
                        .filter(approved ->
                                word(approved).flatMap(OtherSide.Word::refusal).isPresent())
                        .map(approved -> future("metOn", meeting.on())
                                .orElseGet(() -> store(
                                        approved.step(state -> state.refuse(meeting, reason)),
                                        new Change(who, "form.refused"))))
                        .orElseGet(() -> registered(
                                form,
                                meeting,
                                registered -> store(
                                        registered.step(state -> state.refuse(meeting, reason)),
                                        new Change(who, "form.refused")))));
    }

    private FormOutcome registered(
            OffsetForm<?> form,
            FormState.Meeting meeting,
            Function<OffsetForm<FormState.Registered>, FormOutcome> decision) {
        return form.in(FormState.Registered.class)
                .map(registered -> early(registered, meeting.on())
                        .or(() -> future("metOn", meeting.on()))
                        .orElseGet(() -> decision.apply(registered)))
                .orElseGet(() -> FormOutcome.notFit("FORM_NOT_REGISTERED", form, texts()));
    }

    private Optional<FormOutcome> early(OffsetForm<FormState.Registered> form, JalaliDate met) {
        JalaliDate registered = form.state().registration().on();
        return met.isBefore(registered)
                ? Optional.of(refused("metOn", "FORM_MEETING_EARLY", shown(met), shown(registered)))
                : Optional.empty();
    }

    /**
     * Its copies went to their recipients (B2); an agreement takes the place of the centre's earlier ones (B14). Problems:
     * FORM_NOT_APPROVED, FORM_OTHER_SIDE_MISSING, FORM_OTHER_SIDE_REFUSED (number, reason), FORM_SENT_EARLY, DATE_IN_FUTURE.
     */
    public FormOutcome send(FormNumber number, JalaliDate on, String who) {
        return decide(
                number,
                form -> form.in(FormState.Approved.class)
                        .map(approved -> oneSided(approved)
                                .or(() -> sentEarly(approved, on))
                                .or(() -> future("sentOn", on))
                                .orElseGet(() -> {
                                    replaceEarlier(approved, who);
                                    return store(approved.step(state -> state.send(on)), new Change(who, "form.sent"));
                                }))
                        .orElseGet(() -> FormOutcome.notFit("FORM_NOT_APPROVED", form, texts())));
    }

    /** Without the provincial office’s approval; a request (form 1) needs none. */
    private Optional<FormOutcome> oneSided(OffsetForm<FormState.Approved> form) {
        if (other.isEmpty() || form.kind() == FormKind.REQUEST || forms.isAgreedBefore(form)) {
            return Optional.empty();
        }
        Optional<OtherSide.Word> word = word(form);
        if (word.isEmpty()) {
            return Optional.of(FormOutcome.notFit("FORM_OTHER_SIDE_MISSING", form, texts()));
        }
        return word.get()
                .refusal()
                .map(reason -> refused(
                        "number", "FORM_OTHER_SIDE_REFUSED", form.number().toString(), reason.value()));
    }

    private Optional<OtherSide.Word> word(OffsetForm<?> form) {
        return other.flatMap(side -> side.on(FormCode.of(form.number(), form.version(), form.values())));
    }

    private Optional<FormOutcome> sentEarly(OffsetForm<FormState.Approved> form, JalaliDate on) {
        JalaliDate met = met(form);
        return on.isBefore(met)
                ? Optional.of(refused("sentOn", "FORM_SENT_EARLY", shown(on), shown(met)))
                : Optional.empty();
    }

    /** The later of both sides’ days. */
    private JalaliDate met(OffsetForm<FormState.Approved> form) {
        JalaliDate own = form.state().meeting().on();
        return word(form).map(word -> word.meeting().on()).filter(own::isBefore).orElse(own);
    }

    private void replaceEarlier(OffsetForm<FormState.Approved> form, String who) {
        if (form.kind() == FormKind.AGREEMENT) {
            forms.sentAgreements(form.values().text(FormDefinition.CENTRE_ID)).stream()
                    .filter(earlier ->
                            earlier.number().office().equals(form.number().office()))
                    .forEach(earlier -> store(
                            earlier.step(state -> state.replace(form.number())), new Change(who, "form.replaced")));
        }
    }

    private FormOutcome store(OffsetForm<?> form, Change change) {
        forms.update(form, FormIndex.of(definitions.of(form.kind()), form.values()), change);
        return new FormOutcome.Done(form);
    }

    private FormOutcome decide(FormNumber number, Function<OffsetForm<?>, FormOutcome> decision) {
        return transactions.within(() -> FormOutcome.of(forms, number, texts(), decision));
    }

    private Optional<FormOutcome> future(String field, JalaliDate on) {
        return on.isAfter(here.today()) ? Optional.of(refused(field, "DATE_IN_FUTURE")) : Optional.empty();
    }

    private FormOutcome refused(String field, String code, String... arguments) {
        Problem problem = texts().problem(field, code, List.of(arguments));
        return FormOutcome.refused(problem);
    }

    private static String shown(JalaliDate date) {
        return date.toString().replace('-', '/');
    }

    private Texts texts() {
        return here.texts();
    }
}
