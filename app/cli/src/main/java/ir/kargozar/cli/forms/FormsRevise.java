package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forms revise ID --data FILE}: other values, ready at once, and what that changed; a new version if it was printed. */
@Command(name = "revise")
public final class FormsRevise implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--data", paramLabel = "FILE.json", required = true)
    private String data = "";

    public FormsRevise(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new NumberedForm(session, id).form(this::revise);
    }

    private int revise(Kargozar kargozar, OffsetForm<?> before) {
        FormDefinition definition = kargozar.offset().definitions().of(before.kind());
        FormOutcome outcome = switch (new OneForm(session, definition).read(data)) {
            case FormJson.Read.Refused(List<Problem> problems) -> new FormOutcome.Refused(problems);
            case FormJson.Read.Given(FormValues typed) ->
                kargozar.offset().desk().revise(before.number(), typed, session.who());
        };
        return switch (outcome) {
            case FormOutcome.Refused(List<Problem> problems) ->
                session.answers().refuse(problems);
            case FormOutcome.Done(OffsetForm<?> after) -> {
                List<FieldDifference> changes = FieldDifference.between(before.values(), after.values());
                yield answer(
                        new FormFields(session, kargozar).brief(after),
                        changes,
                        new ChangeWords(definition, session.texts()));
            }
        };
    }

    private int answer(Map<String, Object> fields, List<FieldDifference> changes, ChangeWords words) {
        if (session.answers().isJson()) {
            fields.put("changes", words.records(changes));
            return session.answers().record(fields);
        }
        session.answers().record(fields);
        words.sentences(changes).forEach(session.answers()::say);
        return ExitStatus.DONE;
    }
}
