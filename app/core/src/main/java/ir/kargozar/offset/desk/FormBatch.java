package ir.kargozar.offset.desk;

import ir.kargozar.office.Transactions;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormReading;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Many forms of a kind at once, one for each row of a list. A row that says the very same as a form that is there makes
 * no second one: a list may be given again when its bad rows are mended.
 */
public final class FormBatch {
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
        return transactions.within(() -> {
            There there = new There(kind);
            return typed.stream().map(each -> fill(there, each, intake, who)).toList();
        });
    }

    private Filled fill(There there, FormValues typed, FormDesk.Intake intake, String who) {
        FormReading reading = desk.read(there.kind, typed, Optional.empty());
        if (intake == FormDesk.Intake.READY && reading instanceof FormReading.Refused(List<Problem> problems)) {
            return new Filled.Refused(problems);
        }
        FormValues content =
                intake == FormDesk.Intake.READY && reading instanceof FormReading.Valid(FormValues good) ? good : typed;
        Optional<FormNumber> same = there.same(content);
        if (same.isPresent()) {
            return new Filled.Already(same.get());
        }
        return switch (desk.fill(there.kind, typed, reading, intake, who)) {
            case FormOutcome.Refused(List<Problem> problems) -> new Filled.Refused(problems);
            case FormOutcome.Done(OffsetForm<?> form) -> {
                there.note(form);
                yield new Filled.Stored(form);
            }
        };
    }

    /** Forms of a kind by what they say; a centre's are read when the first row names it. */
    private final class There {
        private final FormKind kind;
        private final Map<FormValues, FormNumber> numbers = new HashMap<>();
        private final Set<String> centres = new HashSet<>();

        There(FormKind kind) {
            this.kind = kind;
        }

        Optional<FormNumber> same(FormValues content) {
            String centre = content.text(FormDefinition.CENTRE_ID);
            if (!centre.isEmpty() && centres.add(centre)) {
                FormQuery query = FormQuery.all(here.today()).kind(kind).ofCentre(centre);
                forms.list(query, Integer.MAX_VALUE).stream()
                        .filter(line -> line.status().isLive())
                        .map(FormLine::number)
                        .forEach(number -> forms.find(number).ifPresent(this::note));
            }
            return Optional.ofNullable(numbers.get(content));
        }

        void note(OffsetForm<?> form) {
            numbers.putIfAbsent(form.values(), form.number());
        }
    }
}
