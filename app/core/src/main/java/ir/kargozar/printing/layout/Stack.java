package ir.kargozar.printing.layout;

import java.util.List;

/**
 * The rows of one block.
 *
 * @param heads repeated on every page
 * @param before distance above, points
 * @param after distance under, points
 * @param tie what a page break must not part it from
 */
record Stack(List<Row> heads, List<Row> rows, float before, float after, Tie tie) {

    /** Blocks that stand together. */
    enum Tie {
        NONE,
        /** With the block after it, as a heading does. */
        NEXT,
        /** With the end of the block before it, as signatures do: a page of signatures alone signs nothing. */
        PREVIOUS
    }

    Stack {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    static Stack of(List<Row> rows, float before, float after) {
        return new Stack(List.of(), rows, before, after, Tie.NONE);
    }

    /** Where its end begins that stands together: its last row, and in a table the one before it, for sums. */
    int tail() {
        return Math.max(0, rows.size() - (heads.isEmpty() ? 1 : 2));
    }

    float tailHeight() {
        return height(rows.subList(tail(), rows.size()));
    }

    float headsHeight() {
        return height(heads);
    }

    /** Of all rows, once. */
    float height() {
        return headsHeight() + height(rows);
    }

    private static float height(List<Row> rows) {
        float height = 0;
        for (Row row : rows) {
            height += row.height();
        }
        return height;
    }
}
