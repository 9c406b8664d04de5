package ir.kargozar.table;

import ir.kargozar.text.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-8 with its mark, formulas defused. */
final class CsvTable implements TableFile {
    private final Writer out;
    private final CsvWriter csv;

    CsvTable(Head head, OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = new CsvWriter(this.out);
        csv.row(head.columns().stream().map(Column::head).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        csv.row(cells.stream().map(CsvTable::written).toList(), place -> !(cells.get(place) instanceof Cell.Text));
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> value;
            case Cell.Whole(long value) -> Long.toString(value);
            case Cell.Decimal(BigDecimal value) -> value.toPlainString();
        };
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
