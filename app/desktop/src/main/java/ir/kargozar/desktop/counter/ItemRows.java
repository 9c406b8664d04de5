package ir.kargozar.desktop.counter;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.claim.entry.ClaimEntry.ItemEntry;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The invoices of the claim, row by row, with their sum. */
final class ItemRows {

    private static final int DATE = 2;

    private final Form form;
    private final DateTyping dates;
    private final ObservableList<List<Field>> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Rial> sum = new ReadOnlyObjectWrapper<>(Rial.ZERO);

    ItemRows(Form form, DateTyping dates) {
        this.form = form;
        this.dates = dates;
        add();
    }

    ObservableList<List<Field>> rows() {
        return rows;
    }

    /** What the readable amounts come to, rials. */
    ReadOnlyObjectProperty<Rial> sum() {
        return sum.getReadOnlyProperty();
    }

    /** One more row; the date of the one before is repeated. */
    void add() {
        List<Field> row =
                ClaimFields.item(rows.size(), dates).stream().map(form::add).toList();
        if (!rows.isEmpty()) {
            row.get(DATE).set(rows.getLast().get(DATE).text().get());
        }
        row.getLast().text().addListener((_, _, _) -> addUp());
        rows.add(row);
    }

    /** Takes a row out; those behind it move up. One row always stays. */
    void remove(int index) {
        for (int i = index; i < rows.size() - 1; i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                rows.get(i).get(column).set(rows.get(i + 1).get(column).text().get());
            }
        }
        if (rows.size() > 1) {
            rows.removeLast();
            form.remove("items[" + rows.size() + "]");
        } else {
            rows.getFirst().forEach(field -> field.set(""));
        }
        addUp();
    }

    /** Every row up to the last one with anything in it. */
    List<ItemEntry> entries() {
        List<ItemEntry> entries = new ArrayList<>();
        int last = rows.size() - 1;
        while (last > 0 && isBlank(rows.get(last))) {
            last--;
        }
        for (List<Field> row : rows.subList(0, last + 1)) {
            entries.add(new ItemEntry(
                    row.get(0).value(),
                    row.get(1).value(),
                    row.get(2).value(),
                    row.get(3).value()));
        }
        return entries;
    }

    /** True where nothing was typed but a date, which may have come by itself. */
    static boolean isBlank(List<Field> row) {
        return row.stream().allMatch(field -> field == row.get(DATE) || field.isEmpty());
    }

    private void addUp() {
        Rial total = Rial.ZERO;
        for (List<Field> row : rows) {
            if (Rial.of(row.getLast().text().get()) instanceof Parsed.Valid<Rial>(Rial amount)) {
                total = total.plus(amount);
            }
        }
        sum.set(total);
    }
}
