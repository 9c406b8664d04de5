package ir.kargozar.printing.wording;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Phrase;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.Table.Column;
import ir.kargozar.printing.wording.Values.Rows;
import java.util.List;
import java.util.stream.Stream;

/** The table of a list: a row for each of its rows, and their sums where there is more than one. */
final class FilledTable {
    private final List<GridLine> columns;
    private final Rows rows;

    FilledTable(Stream<GridLine> columns, Rows rows) {
        this.columns = columns.toList();
        this.rows = rows;
    }

    Table table() {
        List<Column> heads = columns.stream().map(FilledTable::head).toList();
        List<List<Phrase>> cells = rows.rows().stream()
                .map(Filling::new)
                .map(row -> columns.stream()
                        .map(column -> row.phrase(column.words()))
                        .toList())
                .toList();
        boolean summed = cells.size() > 1 && columns.stream().anyMatch(this::isSummed);
        return new Table(heads, cells, summed ? sums() : List.of());
    }

    private static Column head(GridLine line) {
        boolean number = line.place().equals(Places.ROW);
        return new Column(line.label(), line.size(), number ? Align.CENTER : Align.START);
    }

    private boolean isSummed(GridLine column) {
        return rows.sums().containsKey(column.place());
    }

    /** The word stands in the first column of words. */
    private List<Phrase> sums() {
        GridLine first = columns.stream()
                .filter(column -> !isSummed(column) && !column.place().equals(Places.ROW))
                .findFirst()
                .orElse(columns.getFirst());
        return columns.stream()
                .map(column -> rows.sums().getOrDefault(column.place(), column.equals(first) ? rows.sum() : ""))
                .map(Phrase::of)
                .toList();
    }
}
