package ir.kargozar.printing.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns and cells are given in reading order: the first column is the right-most. The head is repeated
 * on every page.
 *
 * @param total the last row, set apart; empty where there is none
 */
public record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements Block {

    /** @param share width of the column in proportion to the others */
    public record Column(String head, float share, Align align) {
        public static Column of(String head, float share) {
            return new Column(head, share, Align.START);
        }

        public Column centred() {
            return new Column(head, share, Align.CENTER);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
        List<List<String>> all = new ArrayList<>(rows);
        if (!total.isEmpty()) {
            all.add(total);
        }
        for (List<String> row : all) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in " + columns.size());
            }
        }
    }

    public static Table of(Column... columns) {
        return new Table(List.of(columns), List.of(), List.of());
    }

    public Table row(String... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(columns, more, total);
    }

    public Table rows(List<List<String>> more) {
        List<List<String>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Table(columns, all, total);
    }

    public Table total(String... cells) {
        return new Table(columns, rows, List.of(cells));
    }
}
