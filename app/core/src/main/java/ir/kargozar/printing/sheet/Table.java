package ir.kargozar.printing.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns and cells are given in reading order: the first column is the right-most. The head is repeated
 * on every page.
 *
 * @param total the last row, set apart; empty where there is none
 */
public record Table(List<Column> columns, List<List<Phrase>> rows, List<Phrase> total) implements Block {

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
        List<List<Phrase>> all = new ArrayList<>(rows);
        if (!total.isEmpty()) {
            all.add(total);
        }
        for (List<Phrase> row : all) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in " + columns.size());
            }
        }
    }

    public static Table of(Column... columns) {
        return new Table(List.of(columns), List.of(), List.of());
    }

    public Table row(String... cells) {
        return rows(List.of(List.of(cells)));
    }

    public Table rows(List<List<String>> more) {
        List<List<Phrase>> all = new ArrayList<>(rows);
        more.forEach(row -> all.add(phrases(row)));
        return new Table(columns, all, total);
    }

    public Table total(String... cells) {
        return new Table(columns, rows, phrases(List.of(cells)));
    }

    private static List<Phrase> phrases(List<String> words) {
        return words.stream().map(Phrase::of).toList();
    }
}
