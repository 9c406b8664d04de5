package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Answers;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Json;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.conflict.FormConflict;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms show ID}: everything a form says, its way, its printings, and what each version changed. */
@Command(name = "show")
public final class FormsShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    public FormsShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new NumberedForm(session, id).form(this::show);
    }

    private int show(Kargozar kargozar, OffsetForm<?> form) {
        FormDefinition definition = kargozar.offset().definitions().of(form.kind());
        ChangeWords words = new ChangeWords(definition, session.texts());
        Map<String, Object> fields = new FormFields(session, kargozar).brief(form);
        fields.putAll(FormFields.way(form.state()));
        if (!form.number().office().equals(kargozar.office().code())) {
            fields.put("origin", form.number().office());
        }
        List<FormConflict> conflicts = kargozar.offset().conflicts().of(form.number());
        List<Map<String, Object>> prints = kargozar.offset().forms().prints(form.number()).stream()
                .map(FormsShow::print)
                .toList();
        List<FormHistory> history = FormHistory.of(kargozar.offset(), form);
        Answers answers = session.answers();
        if (answers.isJson()) {
            String values = new FormJson(session.texts()).write(definition, form.values());
            fields.put("revision", form.revision());
            fields.put("values", new Json.Ready(values));
            fields.put("prints", prints);
            fields.put(
                    "conflicts",
                    conflicts.stream()
                            .map(conflict -> conflict(conflict, form, words))
                            .toList());
            fields.put(
                    "versions",
                    history.stream().map(version -> version(version, words)).toList());
            return answers.record(fields);
        }
        answers.record(fields);
        FormSheet sheet = new FormSheet(definition, words, answers);
        sheet.values(form.values());
        answers.say("");
        answers.list(prints);
        sheet.history(history);
        sheet.conflicts(form.values(), conflicts);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> print(FormPrint print) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", print.version());
        fields.put("print", print.number());
        fields.put("at", print.at());
        fields.put("who", print.who());
        fields.put("copies", print.copies());
        fields.put("reprint", print.isReprint());
        return fields;
    }

    private static Map<String, Object> conflict(FormConflict conflict, OffsetForm<?> form, ChangeWords words) {
        OffsetForm<?> came = conflict.came().form();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", conflict.place());
        fields.put("revision", came.revision());
        fields.put("version", came.version());
        fields.put("state", came.state().status());
        fields.put("cameOn", conflict.cameOn());
        conflict.decided().ifPresent(choice -> fields.put("decided", choice));
        fields.put("changes", words.records(FieldDifference.between(form.values(), came.values())));
        return fields;
    }

    private static Map<String, Object> version(FormHistory history, ChangeWords words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", history.version());
        history.code().ifPresent(code -> fields.put("code", code.toString()));
        fields.put("changes", words.records(history.changes()));
        return fields;
    }
}
