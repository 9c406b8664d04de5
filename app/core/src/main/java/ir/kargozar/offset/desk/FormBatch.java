package ir.kargozar.offset.desk;

import ir.kargozar.office.Transactions;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormReading;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Many forms of a kind at once, one for each row of a list. A row that says the very same as a form that is there makes
 * no second one: a list may be given again when its bad rows are mended.
 */
public final class FormBatch {
    private static final String WORKSHOP = "workshop.code";

    private final FormDesk desk;
    private final OffsetForms forms;
    private final Transactions transactions;
    private final FormDesk.Here here;

    public FormBatch(FormDesk desk, OffsetForms forms, Transactions transactions, FormDesk.Here here) {
        this.desk = desk;
        this.forms = forms;
        this.transactions = transactions;
        this.here = here;
    }

    /** What came of a row. */
    public sealed interface Filled {
        record Stored(OffsetForm<?> form) implements Filled {}

        /** A form that is there says the same in every field. */
        record Already(FormNumber number) implements Filled {}

        record Refused(List<Problem> problems) implements Filled {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Takes them in within one transaction, each all or nothing: an outcome for each, in order. */
    public List<Filled> fill(FormKind kind, List<FormValues> typed, FormDesk.Intake intake, String who) {
        return transactions.within(
                () -> typed.stream().map(each -> fill(kind, each, intake, who)).toList());
    }

    private Filled fill(FormKind kind, FormValues typed, FormDesk.Intake intake, String who) {
        FormReading reading = desk.read(kind, typed, Optional.empty());
        boolean ready = intake == FormDesk.Intake.READY;
        if (ready && reading instanceof FormReading.Refused(List<Problem> problems)) {
            return new Filled.Refused(problems);
        }
        FormValues content = ready && reading instanceof FormReading.Valid(FormValues good) ? good : typed;
        Optional<FormNumber> same = same(kind, content, intake);
        if (same.isPresent()) {
            return new Filled.Already(same.get());
        }
        return switch (desk.fill(kind, typed, reading, intake, who)) {
            case FormOutcome.Refused(List<Problem> problems) -> new Filled.Refused(problems);
            case FormOutcome.Done(OffsetForm<?> form) -> new Filled.Stored(form);
        };
    }

    private Optional<FormNumber> same(FormKind kind, FormValues content, FormDesk.Intake intake) {
        FormQuery alike = FormQuery.all(here.today())
                .kind(kind)
                .ofCentre(content.text(FormDefinition.CENTRE_ID))
                .matching(content.text(WORKSHOP));
        return forms.list(alike, Integer.MAX_VALUE).stream()
                .filter(line -> counts(line.status(), intake))
                .map(FormLine::number)
                .filter(number -> forms.find(number)
                        .filter(form -> form.values().equals(content))
                        .isPresent())
                .findFirst();
    }

    /** Drafts count against drafts only. */
    private static boolean counts(FormStatus status, FormDesk.Intake intake) {
        return status.isLive() || (status == FormStatus.DRAFT && intake == FormDesk.Intake.DRAFT);
    }
}
