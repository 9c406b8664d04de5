package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.FileReport;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormBatch.Filled;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.list.FormList;
import ir.kargozar.offset.list.FormListReader;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Problem;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form from each row of a list, stored together; rows that are refused are named by their lines and harm no other. */
final class ListFill {
    private final Session session;
    private final Kargozar kargozar;
    private final FormKind kind;
    private final Intake intake;

    ListFill(Session session, Kargozar kargozar, FormKind kind, Intake intake) {
        this.session = session;
        this.kargozar = kargozar;
        this.kind = kind;
        this.intake = intake;
    }

    int run(InputStream in, @Nullable String base) {
        FormDefinition definition = kargozar.offset().definitions().of(kind);
        FormJson.Read read =
                base == null ? new FormJson.Read.Given(FormValues.EMPTY) : new OneForm(session, definition).read(base);
        return switch (read) {
            case FormJson.Read.Refused(List<Problem> problems) ->
                session.answers().refuse(problems);
            case FormJson.Read.Given(FormValues common) -> {
                String text = TableText.orSheet(TableText.bytes(in));
                yield fill(new FormListReader(definition, session.texts()).read(text, common));
            }
        };
    }

    private int fill(FormList list) {
        list.unread()
                .forEach(heading -> session.answers()
                        .complain(
                                list.line(), session.texts().problem("", "FORM_LIST_COLUMN_UNREAD", List.of(heading))));
        List<FormValues> typed = list.entries().stream()
                .filter(FormList.Entry.Typed.class::isInstance)
                .map(entry -> ((FormList.Entry.Typed) entry).values())
                .toList();
        List<Filled> filled = kargozar.offset().batch().fill(kind, typed, intake, session.who());
        return report(list.entries(), filled.iterator());
    }

    private int report(List<FormList.Entry> entries, Iterator<Filled> filled) {
        FileReport report = new FileReport(session.answers(), "cli.forms.count");
        try (report) {
            for (FormList.Entry entry : entries) {
                switch (entry) {
                    case FormList.Entry.Refused(long line, Problem problem) -> report.refused(line, List.of(problem));
                    case FormList.Entry.Typed(long line, FormValues _) -> report(report, line, filled.next());
                }
            }
        }
        return report.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private void report(FileReport report, long line, Filled filled) {
        switch (filled) {
            case Filled.Refused(List<Problem> problems) -> report.refused(line, problems);
            case Filled.Stored(OffsetForm<?> form) -> {
                Map<String, Object> record = FormFields.named(form);
                record.put("state", form.state().status());
                record.put("already", false);
                String state = session.texts().word(form.state().status());
                report.done(line, record, form.number() + "\t" + state);
            }
            case Filled.Already(FormNumber number) -> {
                Map<String, Object> record = new LinkedHashMap<>();
                record.put("id", number.toString());
                record.put("form", kind.number());
                record.put("already", true);
                report.done(line, record, number + "\t" + session.texts().say("cli.forms.already"));
            }
        }
    }
}
