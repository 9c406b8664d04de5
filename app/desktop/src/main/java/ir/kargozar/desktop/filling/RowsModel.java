package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of a list, of which one stands in the fields; the one behind the last is there as soon as something is typed. */
final class RowsModel {

    private final RowsDefinition list;
    private final FormWords words;
    private final Texts texts;
    private final Form form;
    private final List<Field> fields = new ArrayList<>();
    private final ObservableList<Map<String, String>> rows = FXCollections.observableArrayList();
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final ObjectProperty<Map<Integer, List<Problem>>> problems = new SimpleObjectProperty<>(Map.of());
    private final Runnable changed;
    private boolean filling;

    /** @param changed called after every change of any row */
    RowsModel(RowsDefinition list, EntryFields specs, Shown shown, Runnable changed) {
        this.list = list;
        this.words = new FormWords(shown);
        this.texts = shown.texts();
        this.changed = changed;
        form = new Form(shown.texts(), this::take);
        for (FieldDefinition column : list.columns()) {
            Field field = form.add(specs.spec(column, path(column)), words.of(column.label()));
            fields.add(field);
            if (column.type() == FieldType.AMOUNT) {
                AmountHint.under(field, shown);
            }
        }
    }

    private String path(FieldDefinition column) {
        return list.name() + "." + column.name();
    }

    RowsDefinition list() {
        return list;
    }

    /** The fields of the row at which the caret is. */
    List<Field> fields() {
        return fields;
    }

    /** As typed, each value in its stored form where it is good. */
    ObservableList<Map<String, String>> rows() {
        return rows;
    }

    /** The row that stands in the fields; one behind the last for a new one. */
    ReadOnlyIntegerProperty at() {
        return at;
    }

    /** What stands against each row, by its place. */
    ObjectProperty<Map<Integer, List<Problem>>> problems() {
        return problems;
    }

    private void take() {
        if (filling) {
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String typed = fields.get(i).value();
            if (typed != null) {
                FieldDefinition column = list.columns().get(i);
                row.put(column.name(), FormReader.leniently(column.type(), typed));
            }
        }
        if (at.get() < rows.size()) {
            rows.set(at.get(), row);
        } else if (!row.isEmpty()) {
            rows.add(row);
        }
        changed.run();
    }

    /** Puts a row into the fields. */
    void to(int row) {
        filling = true;
        at.set(Math.clamp(row, 0, rows.size()));
        Map<String, String> values = at.get() < rows.size() ? rows.get(at.get()) : Map.of();
        for (int i = 0; i < fields.size(); i++) {
            FieldDefinition column = list.columns().get(i);
            String stored = values.getOrDefault(column.name(), "");
            fields.get(i).set(stored.isEmpty() ? "" : words.value(column.type(), stored));
        }
        filling = false;
        show();
    }

    /** Every row anew, such as those of a draft. */
    void set(List<Map<String, String>> all) {
        rows.setAll(all);
        to(rows.size());
    }

    /** The row is taken out; the one behind it comes into the fields. */
    void remove(int row) {
        if (row < rows.size()) {
            rows.remove(row);
            to(Math.min(at.get(), rows.size()));
            changed.run();
        }
    }

    /** Rows of a spreadsheet behind those that are there. Refusals of {@link PastedRows}. */
    void paste(String text) {
        rows.addAll(new PastedRows(list, texts).read(text));
        to(rows.size());
        changed.run();
    }

    /** All rows up to the last in which anything stands. */
    List<Map<String, String>> values() {
        List<Map<String, String>> values = new ArrayList<>(rows);
        while (!values.isEmpty() && values.getLast().isEmpty()) {
            values.removeLast();
        }
        return values;
    }

    /** What the readable amounts of a column come to, rials. */
    Rial sum(FieldDefinition column) {
        Rial sum = Rial.ZERO;
        for (Map<String, String> row : rows) {
            if (Rial.of(row.getOrDefault(column.name(), "")) instanceof Parsed.Valid<Rial>(Rial amount)) {
                sum = sum.plus(amount);
            }
        }
        return sum;
    }

    /** Tells each row what stands against it, and the fields of the one they hold. */
    void show(Map<Integer, List<Problem>> found) {
        problems.set(found);
        show();
    }

    private void show() {
        String prefix = list.name() + "[" + at.get() + "].";
        form.show(problems.get().getOrDefault(at.get(), List.of()).stream()
                .map(problem -> new Problem(
                        list.name() + "." + problem.field().substring(prefix.length()),
                        problem.code(),
                        problem.message(),
                        problem.remedy()))
                .toList());
    }
}
