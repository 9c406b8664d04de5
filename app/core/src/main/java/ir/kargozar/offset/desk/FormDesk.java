package ir.kargozar.offset.desk;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.office.Transactions;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormReading;
import ir.kargozar.offset.form.FormRule;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Entering forms 1 to 4 and changing them (B1, B9). */
public final class FormDesk {
    /** More forms than a centre throws away one after another. */
    private static final int LOOKED_AT = 20;

    private final OffsetForms forms;
    private final FormDefinitions definitions;
    private final Transactions transactions;
    private final Here here;

    public FormDesk(OffsetForms forms, FormDefinitions definitions, Transactions transactions, Here here) {
        this.forms = forms;
        this.definitions = definitions;
        this.transactions = transactions;
        this.here = here;
    }

    /** The office, its clock and its words. */
    public record Here(Office office, Clock clock, Texts texts) {
        public JalaliDate today() {
            return JalaliDate.of(LocalDate.now(clock));
        }
    }

    /** Whether a form that is not good yet is kept. */
    public enum Intake {
        /** As it is, to be finished later. */
        DRAFT,
        /** Only where nothing stands against it. */
        READY
    }

    public FormDefinition definition(FormKind kind) {
        return definitions.of(kind);
    }

    /** What a new form of a kind begins with: today, this province. */
    public FormValues begun(FormKind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        definition(kind)
                .fields()
                .forEach(field -> field.begin().ifPresent(begin -> values.put(field.name(), begins(begin))));
        return new FormValues(values, Map.of());
    }

    private String begins(FieldDefinition.Begin begin) {
        return switch (begin) {
            case PROVINCE -> here.office().province().value();
            case TODAY -> here.today().toString();
        };
    }

    /** The newest form of a centre that was not thrown away: what is known of it (B3). */
    public Optional<OffsetForm<?>> newest(String legalEntityId) {
        return forms.list(FormQuery.all(here.today()).ofCentre(legalEntityId), LOOKED_AT).stream()
                .filter(line -> line.status() != FormStatus.WITHDRAWN)
                .map(FormLine::number)
                .findFirst()
                .flatMap(forms::find);
    }

    /** What stands against a form as it is typed: every problem at its field. */
    public List<Problem> check(FormKind kind, FormValues typed, Optional<FormNumber> self) {
        return read(kind, typed, self) instanceof FormReading.Refused(List<Problem> problems) ? problems : List.of();
    }

    FormReading read(FormKind kind, FormValues typed, Optional<FormNumber> self) {
        return new FormReader(forms, here.texts()).read(definition(kind), typed, self);
    }

    /** Stores a new form under the next number. */
    public FormOutcome fill(FormKind kind, FormValues typed, Intake intake, String who) {
        return transactions.within(() -> fill(kind, typed, read(kind, typed, Optional.empty()), intake, who));
    }

    FormOutcome fill(FormKind kind, FormValues typed, FormReading reading, Intake intake, String who) {
        if (intake == Intake.READY && reading instanceof FormReading.Refused(List<Problem> problems)) {
            return new FormOutcome.Refused(problems);
        }
        FormNumber number =
                forms.nextNumber(here.office().code(), kind, here.today().year());
        if (intake == Intake.READY && reading instanceof FormReading.Valid(FormValues content)) {
            OffsetForm<FormState.Ready> ready =
                    first(OffsetForm.draft(number, content).step(FormState.Draft::ready));
            forms.add(ready, index(ready), new Change(who, "form.filled"));
            return new FormOutcome.Done(ready);
        }
        OffsetForm<FormState.Draft> draft = OffsetForm.draft(number, typed);
        forms.add(draft, index(draft), new Change(who, "form.begun"));
        return new FormOutcome.Done(draft);
    }

    /** A form that was made ready at once is stored once, as its first revision. */
    private static OffsetForm<FormState.Ready> first(OffsetForm<FormState.Ready> ready) {
        return new OffsetForm<>(ready.number(), 1, ready.version(), ready.values(), ready.state());
    }

    private FormIndex index(OffsetForm<?> form) {
        return FormIndex.of(definition(form.kind()), form.values());
    }

    /** Keeps a draft as it is typed; nothing of it is in the log. Problem: FORM_NOT_DRAFT. */
    public FormOutcome keep(FormNumber number, FormValues typed) {
        return transactions.within(() -> found(
                number,
                form -> form.in(FormState.Draft.class)
                        .map(draft -> {
                            OffsetForm<FormState.Draft> kept = draft.with(typed);
                            forms.keep(kept, index(kept));
                            return (FormOutcome) new FormOutcome.Done(kept);
                        })
                        .orElseGet(() -> notFit("FORM_NOT_DRAFT", form))));
    }

    /** A draft whose every value is good, ready to be printed; refused with every problem else. */
    public FormOutcome ready(FormNumber number, String who) {
        return transactions.within(() -> found(
                number,
                form -> form.in(FormState.Draft.class)
                        .map(draft -> ready(draft, who))
                        .orElseGet(() -> notFit("FORM_NOT_DRAFT", form))));
    }

    private FormOutcome ready(OffsetForm<FormState.Draft> draft, String who) {
        return switch (read(draft.kind(), draft.values(), Optional.of(draft.number()))) {
            case FormReading.Refused(List<Problem> problems) -> new FormOutcome.Refused(problems);
            case FormReading.Valid(FormValues content) -> {
                OffsetForm<FormState.Ready> ready = new OffsetForm<>(
                                draft.number(), draft.revision(), draft.version(), content, draft.state())
                        .step(FormState.Draft::ready);
                yield store(ready, new Change(who, "form.ready"));
            }
        };
    }

    /**
     * A form reopened, given other values and made ready at once; refused with every problem, and left as it was, where
     * these are not good. Problems: FORM_FINAL, FORM_UNCHANGED where the values are those of a form that is no draft.
     */
    public FormOutcome revise(FormNumber number, FormValues typed, String who) {
        return transactions.within(() -> found(number, form -> switch (read(form.kind(), typed, Optional.of(number))) {
            case FormReading.Refused(List<Problem> problems) -> new FormOutcome.Refused(problems);
            case FormReading.Valid(FormValues content) -> {
                if (content.equals(form.values()) && !(form.state() instanceof FormState.Draft)) {
                    yield notFit("FORM_UNCHANGED", form);
                }
                FormOutcome reopened = reopen(number, who);
                yield reopened instanceof FormOutcome.Refused ? reopened : kept(number, content, who);
            }
        }));
    }

    private FormOutcome kept(FormNumber number, FormValues content, String who) {
        FormOutcome kept = keep(number, content);
        return kept instanceof FormOutcome.Refused ? kept : ready(number, who);
    }

    private FormOutcome store(OffsetForm<?> form, Change change) {
        forms.update(form, index(form), change);
        return new FormOutcome.Done(form);
    }

    /**
     * A form opened to be changed: a draft again, and where it was printed already, one of a new version (its old one is
     * kept). Problem: FORM_FINAL where the joint meeting approved it, for then only a new agreement helps (B14).
     */
    public FormOutcome reopen(FormNumber number, String who) {
        return transactions.within(() -> found(number, form -> switch (form.state()) {
            case FormState.Draft _ -> new FormOutcome.Done(form);
            case FormState.Ready ready -> store(form.step(_ -> ready.reopen()), new Change(who, "form.reopened"));
            case FormState.Printed printed -> anew(form, printed.reopen(), who);
            case FormState.Registered registered -> anew(form, registered.reopen(), who);
            case FormState.Refused refused -> anew(form, refused.reopen(), who);
            default -> notFit("FORM_FINAL", form);
        }));
    }

    private FormOutcome anew(OffsetForm<?> form, FormState.Draft begun, String who) {
        return store(form.anew(form.values(), begun), new Change(who, "form.version-begun"));
    }

    /** Throws a form away that was not registered; its number stays its own. Problem: FORM_REGISTERED_ALREADY. */
    public FormOutcome withdraw(FormNumber number, String who) {
        JalaliDate today = here.today();
        return transactions.within(() -> found(number, form -> switch (form.state()) {
            case FormState.Draft draft -> store(form.step(_ -> draft.withdraw(today)), withdrawn(who));
            case FormState.Ready ready -> store(form.step(_ -> ready.withdraw(today)), withdrawn(who));
            case FormState.Printed printed -> store(form.step(_ -> printed.withdraw(today)), withdrawn(who));
            default -> notFit("FORM_REGISTERED_ALREADY", form);
        }));
    }

    private static Change withdrawn(String who) {
        return new Change(who, "form.withdrawn");
    }

    /** A new agreement in the place of this one (B14): a draft with its values, for a term still to be entered. */
    public FormOutcome renew(FormNumber number, String who) {
        return transactions.within(() -> found(number, form -> {
            Optional<FormRule.Term> term = definition(form.kind()).term();
            if (term.isEmpty() || !(form.state() instanceof FormState.Sent)) {
                return notFit("FORM_NOT_TO_RENEW", form);
            }
            FormValues values = form.values()
                    .with(term.get().from(), here.today().toString())
                    .with(term.get().until(), "");
            return fill(form.kind(), values, Intake.DRAFT, who);
        }));
    }

    private FormOutcome found(FormNumber number, Function<OffsetForm<?>, FormOutcome> action) {
        return FormOutcome.of(forms, number, here.texts(), action);
    }

    private FormOutcome notFit(String code, OffsetForm<?> form) {
        return FormOutcome.notFit(code, form, here.texts());
    }
}
