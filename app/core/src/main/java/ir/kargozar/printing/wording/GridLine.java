package ir.kargozar.printing.wording;

import ir.kargozar.text.Digits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a grid or a table: {@code label | {place} | size}.
 *
 * @param words with their places
 * @param size of a grid's field in columns, or of a table's column in proportion to the others
 */
record GridLine(String label, String words, float size) {
    /** Columns of every grid. */
    static final int COLUMNS = 6;

    private static final Pattern SHAPE =
            Pattern.compile("([^|]*)\\|([^|]+)\\|\\s*(\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2})?)\\s*");

    static Optional<GridLine> of(String line) {
        Matcher parts = SHAPE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        float size = Float.parseFloat(Digits.ascii(parts.group(3)));
        return size > 0
                ? Optional.of(
                        new GridLine(parts.group(1).strip(), parts.group(2).strip(), size))
                : Optional.empty();
    }

    /** Of a grid: a whole number of its columns. */
    static Optional<GridLine> field(String line) {
        return of(line).filter(grid -> grid.size <= COLUMNS && grid.size == grid.columns());
    }

    int columns() {
        return Math.round(size);
    }

    /** The place that is all of its words; empty where there is more. */
    String place() {
        Matcher place = Wording.PLACE.matcher(words);
        return place.matches() ? place.group(1) : "";
    }
}
