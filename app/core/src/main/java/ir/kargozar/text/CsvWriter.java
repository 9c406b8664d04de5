package ir.kargozar.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Writes tables as CSV (RFC 4180) for spreadsheets: byte order mark, lines ending in CR LF, and texts that a
 * spreadsheet would take for a formula defused by an apostrophe. The writer is neither flushed nor closed.
 */
public final class CsvWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String QUOTED = ",\"\r\n";

    private final Writer out;

    public CsvWriter(Writer out) {
        this.out = out;
        write("\uFEFF");
    }

    /** One row; every cell is a text, and defused. */
    public void row(List<String> cells) {
        row(cells, _ -> false);
    }

    /** One row; defused but for the cells at places that hold a number. */
    public void row(List<String> cells, IntPredicate isNumber) {
        for (int i = 0; i < cells.size(); i++) {
            write(i == 0 ? "" : ",");
            write(quoted(isNumber.test(i) ? cells.get(i) : defused(cells.get(i))));
        }
        write("\r\n");
    }

    /** The text with an apostrophe before it where it begins like a formula ({@code = + - @}, tab, CR, LF). */
    static String defused(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> QUOTED.indexOf(c) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
