package ir.kargozar.offset.form;

import ir.kargozar.entry.Answers;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was typed in a form against its definition: every problem of fields, lists and rules at once. */
public final class FormReader {
    private final KnownForms others;
    private final Texts texts;

    public FormReader(KnownForms others, Texts texts) {
        this.others = others;
        this.texts = texts;
    }

    /**
     * Problems: FIELD_MISSING, SIGNATORY_MISSING, those of the values, FORM_ROWS_FEW, FORM_ROWS_MANY, and those of
     * {@link RuleCheck}.
     *
     * @param self number of the form where it has one, for rules between forms
     */
    public FormReading read(FormDefinition definition, FormValues typed, Optional<FormNumber> self) {
        Answers answers = new Answers(texts);
        Map<String, String> fields = new LinkedHashMap<>();
        definition
                .fields()
                .forEach(field -> value(definition, field, field.name(), typed.text(field.name()), answers)
                        .ifPresent(value -> fields.put(field.name(), value)));
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        definition.lists().forEach(list -> lists.put(list.name(), rows(definition, list, typed, answers)));
        FormValues content = new FormValues(fields, lists);
        new RuleCheck(content, self, others, answers).check(definition.rules());
        return answers.problems().isEmpty()
                ? new FormReading.Valid(content)
                : new FormReading.Refused(answers.problems());
    }

    private static List<Map<String, String>> rows(
            FormDefinition definition, RowsDefinition list, FormValues typed, Answers answers) {
        List<Map<String, String>> given = typed.rows(list.name());
        if (given.size() < list.least()) {
            answers.against(list.name(), "FORM_ROWS_FEW", Integer.toString(list.least()));
        }
        if (given.size() > list.most()) {
            answers.against(
                    list.name(), "FORM_ROWS_MANY", Integer.toString(list.most()), Integer.toString(given.size()));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), list.most()); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (FieldDefinition column : list.columns()) {
                String place = list.name() + "[" + i + "]." + column.name();
                value(definition, column, place, given.get(i).getOrDefault(column.name(), ""), answers)
                        .ifPresent(value -> row.put(column.name(), value));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Optional<String> value(
            FormDefinition definition, FieldDefinition field, String place, String typed, Answers answers) {
        if (!typed.isBlank()) {
            return answers.may(place, typed, field.type()::canonical);
        }
        if (definition.paper().signatures().contains(place)) {
            answers.against(place, "SIGNATORY_MISSING");
        } else if (field.required()) {
            answers.against(place, "FIELD_MISSING");
        }
        return Optional.empty();
    }

    /** One value as it would be stored; a wrong one as it was typed. For showing what is not finished. */
    public static String leniently(FieldType type, String typed) {
        return typed.isBlank() || !(type.canonical(typed) instanceof Parsed.Valid<String>(String value))
                ? typed
                : value;
    }
}
