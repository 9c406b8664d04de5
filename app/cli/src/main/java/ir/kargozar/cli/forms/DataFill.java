package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.FileReport;
import ir.kargozar.cli.JsonFile;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms from their JSON: one is answered with its record, many with a report line each, said after its commit. */
final class DataFill {
    private final Session session;
    private final Kargozar kargozar;
    private final FormKind kind;
    private final Intake intake;
    private final OneForm one;

    DataFill(Session session, Kargozar kargozar, FormKind kind, Intake intake) {
        this.session = session;
        this.kargozar = kargozar;
        this.kind = kind;
        this.intake = intake;
        this.one = new OneForm(session, kargozar.offset().definitions().of(kind));
    }

    int run(String name, InputStream in) throws IOException {
        boolean lines = JsonFile.isOfLines(name);
        try (JsonFile forms = new JsonFile(in, lines)) {
            Optional<JsonFile.Entry> first = forms.next();
            Optional<JsonFile.Entry> second = first.isEmpty() ? first : forms.next();
            return lines || second.isPresent() ? many(first, second, forms) : single(first);
        }
    }

    private int single(Optional<JsonFile.Entry> form) {
        FormJson.Read read = form.map(one::read).orElseGet(one::count);
        return switch (fill(read)) {
            case FormOutcome.Done(OffsetForm<?> filled) ->
                session.answers().record(new FormFields(session, kargozar).brief(filled));
            case FormOutcome.Refused(List<Problem> problems) ->
                session.answers().refuse(problems);
        };
    }

    private int many(Optional<JsonFile.Entry> first, Optional<JsonFile.Entry> second, JsonFile rest)
            throws IOException {
        FileReport report = new FileReport(session.answers(), "cli.forms.count");
        try (report) {
            first.ifPresent(entry -> report(entry, report));
            for (Optional<JsonFile.Entry> next = second; next.isPresent(); next = rest.next()) {
                report(next.get(), report);
            }
        }
        return report.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private void report(JsonFile.Entry entry, FileReport report) {
        switch (fill(one.read(entry))) {
            case FormOutcome.Done(OffsetForm<?> form) -> {
                Map<String, Object> record = FormFields.named(form);
                record.put("state", form.state().status());
                String state = session.texts().word(form.state().status());
                report.done(entry.line(), record, form.number() + "\t" + state);
            }
            case FormOutcome.Refused(List<Problem> problems) -> report.refused(entry.line(), problems);
        }
        report.flush();
    }

    private FormOutcome fill(FormJson.Read read) {
        return switch (read) {
            case FormJson.Read.Refused(List<Problem> problems) -> new FormOutcome.Refused(problems);
            case FormJson.Read.Given(FormValues typed) ->
                kargozar.offset().desk().fill(kind, typed, intake, session.who());
        };
    }
}
