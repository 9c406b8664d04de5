package ir.kargozar.desktop.filling;

import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.Label;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.offset.form.Section;
import ir.kargozar.offset.list.FormList;
import ir.kargozar.offset.list.FormListReader;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of a spreadsheet for a list within a form: with their headings, or else in the order of the list's columns. */
final class PastedRows {

    private static final String NO_HEADING = "FORM_LIST_HEADING";

    private final RowsDefinition list;
    private final FormListReader reader;

    PastedRows(RowsDefinition list, Texts texts) {
        this.list = list;
        reader = new FormListReader(asFields(list), texts);
    }

    /** The columns as the fields of a form, so that there is one reader for all lists. */
    private static FormDefinition asFields(RowsDefinition list) {
        return new FormDefinition(
                FormKind.WORKSHOPS,
                "",
                List.of(new Section(new Label("", ""), list.columns(), Optional.empty())),
                List.of(),
                new FormDefinition.Paper(List.of(), List.of()));
    }

    /** Each value in its stored form where it is good. Refusals of {@link FormListReader}. */
    List<Map<String, String>> read(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FormList.Entry entry : list(text).entries()) {
            if (entry instanceof FormList.Entry.Typed(long _, FormValues values)) {
                rows.add(stored(values));
            }
        }
        return rows;
    }

    private FormList list(String text) {
        try {
            return reader.read(text, FormValues.EMPTY);
        } catch (Refusal refusal) {
            if (!refusal.code().equals(NO_HEADING)) {
                throw refusal;
            }
            String heading = list.columns().stream().map(FieldDefinition::name).collect(Collectors.joining("\t"));
            return reader.read(heading + "\n" + text, FormValues.EMPTY);
        }
    }

    private Map<String, String> stored(FormValues values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (FieldDefinition column : list.columns()) {
            String typed = values.text(column.name());
            if (!typed.isEmpty()) {
                row.put(column.name(), FormReader.leniently(column.type(), typed));
            }
        }
        return row;
    }
}
