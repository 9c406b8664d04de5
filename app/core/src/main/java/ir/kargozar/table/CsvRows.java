package ir.kargozar.table;

import ir.kargozar.office.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV text (RFC 4180, any separator), one after another; what is not CSV is refused with its line. */
public final class CsvRows {
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_CELLS = 200;

    private final String text;
    private final char separator;
    private int at;
    private long line = 1;

    public CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @param line in which the row begins, 1 first */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The text at a place, on one line, without the apostrophe that keeps it from being a formula; may be empty. */
        public String text(int place) {
            if (place >= cells.size()) {
                return "";
            }
            String text = cells.get(place).replaceAll("\\s+", " ").strip();
            return text.startsWith("'") ? text.substring(1).strip() : text;
        }

        /** True where something stands beyond so many cells. */
        public boolean spills(int columns) {
            return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        }
    }

    /** Null at the end. Refusals: CSV_QUOTE_OPEN (line), CSV_CELL_TOO_LONG (line, most), CSV_CELLS_TOO_MANY (line, most). */
    public @Nullable Row next() {
        if (at >= text.length()) {
            return null;
        }
        long first = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell(first));
            if (cells.size() > MOST_CELLS) {
                throw new Refusal("CSV_CELLS_TOO_MANY", Long.toString(first), Integer.toString(MOST_CELLS));
            }
        } while (isSeparator());
        return new Row(first, cells);
    }

    /** Steps over what follows a cell; true where another cell of the row comes. */
    private boolean isSeparator() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c == separator) {
            return true;
        }
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return false;
    }

    private String cell(long row) {
        StringBuilder out = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(row, out);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            put(out, text.charAt(at++));
        }
        return out.toString();
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void quoted(long row, StringBuilder out) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && (at >= text.length() || text.charAt(at) != '"')) {
                return;
            }
            if (c == '"') {
                at++;
            }
            if (c == '\n') {
                line++;
            }
            put(out, c);
        }
        throw new Refusal("CSV_QUOTE_OPEN", Long.toString(row));
    }

    private void put(StringBuilder out, char c) {
        if (out.length() >= LONGEST_CELL) {
            throw new Refusal("CSV_CELL_TOO_LONG", Long.toString(line), Integer.toString(LONGEST_CELL));
        }
        out.append(c);
    }
}
