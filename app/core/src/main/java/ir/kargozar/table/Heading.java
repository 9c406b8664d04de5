package ir.kargozar.table;

import ir.kargozar.office.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The row of a CSV text that holds its headings, maybe below some lines of title.
 *
 * @param line in which it stands, 1 first
 * @param separator of the whole text: comma, semicolon or tab
 * @param places in which column each known heading stands, 0 first
 */
public record Heading<C>(long line, char separator, List<String> cells, Map<C, Integer> places) {
    private static final int TITLE_LINES = 20;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    public Heading {
        cells = List.copyOf(cells);
        places = Map.copyOf(places);
    }

    /**
     * The row, by the separator, in which most headings are known; the first of them. Refusals: TABLE_EMPTY, and those of
     * {@link CsvRows} where no row has any.
     *
     * @param known which columns stand in a row's cells
     */
    public static <C> Heading<C> find(String text, Function<List<String>, Map<C, Integer>> known) {
        Heading<C> best = null;
        Refusal broken = null;
        for (char separator : SEPARATORS) {
            CsvRows rows = new CsvRows(text, separator);
            try {
                best = better(best, rows, separator, known);
            } catch (Refusal refusal) {
                broken = broken == null ? refusal : broken;
            }
        }
        if (broken != null && (best == null || best.places.isEmpty())) {
            throw broken;
        }
        if (best == null) {
            throw new Refusal("TABLE_EMPTY");
        }
        return best;
    }

    private static <C> @Nullable Heading<C> better(
            @Nullable Heading<C> best, CsvRows rows, char separator, Function<List<String>, Map<C, Integer>> known) {
        Heading<C> found = best;
        CsvRows.Row row = rows.next();
        for (int i = 0; i < TITLE_LINES && row != null; i++) {
            Heading<C> heading = new Heading<>(row.line(), separator, row.cells(), known.apply(row.cells()));
            found = found == null || heading.places.size() > found.places.size() ? heading : found;
            row = rows.next();
        }
        return found;
    }

    /** The rows below it, from the text's beginning on: those above it are passed over. */
    public CsvRows rows(String text) {
        CsvRows rows = new CsvRows(text, separator);
        CsvRows.Row row = rows.next();
        while (row != null && row.line() < line) {
            row = rows.next();
        }
        return rows;
    }
}
