package ir.kargozar.cli.forms;

import ir.kargozar.cli.Answers;
import ir.kargozar.handover.conflict.FormConflict;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.Label;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.offset.form.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A form as people read it on a terminal. */
record FormSheet(FormDefinition definition, ChangeWords words, Answers answers) {

    /** Every value behind its label, section by section. */
    void values(FormValues values) {
        for (Section section : definition.sections()) {
            answers.say("\n" + said(section.label()));
            for (FieldDefinition field : section.fields()) {
                String value = words.shown(field.name(), values.text(field.name()));
                if (!value.isEmpty()) {
                    answers.say("  " + said(field.label()) + ": " + value);
                }
            }
            section.rows().ifPresent(list -> rows(list, values.rows(list.name())));
        }
    }

    private void rows(RowsDefinition list, List<Map<String, String>> rows) {
        answers.say("  " + cells(list, column -> said(column.label())));
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String place = list.name() + "[" + i + "].";
            answers.say("  "
                    + cells(list, column -> words.shown(place + column.name(), row.getOrDefault(column.name(), ""))));
        }
    }

    private static String cells(RowsDefinition list, Function<FieldDefinition, String> cell) {
        return list.columns().stream().map(cell).collect(Collectors.joining(" | "));
    }

    /** Each version with the code on its paper, and what it changed. */
    void history(List<FormHistory> history) {
        for (FormHistory version : history) {
            String code = version.code().map(each -> " " + each).orElse("");
            answers.say("\n" + answers.texts().say("cli.form.version", version.version()) + code);
            words.sentences(version.changes()).forEach(sentence -> answers.say("  " + sentence));
        }
    }

    /** What its office said of it another time, against what is kept. */
    void conflicts(FormValues kept, List<FormConflict> conflicts) {
        for (FormConflict conflict : conflicts) {
            OffsetForm<?> came = conflict.came().form();
            answers.say("\n"
                    + answers.texts()
                            .say(
                                    "cli.form.conflict",
                                    answers.texts().word(came.state().status()),
                                    conflict.cameOn())
                    + conflict.decided()
                            .map(choice -> " " + answers.texts().word(choice))
                            .orElse(""));
            words.sentences(FieldDifference.between(kept, came.values()))
                    .forEach(sentence -> answers.say("  " + sentence));
        }
    }

    private String said(Label label) {
        return label.in(answers.texts().language());
    }
}
