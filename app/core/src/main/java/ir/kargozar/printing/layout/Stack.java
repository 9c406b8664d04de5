package ir.kargozar.printing.layout;

import java.util.List;

/**
 * The rows of one block.
 *
 * @param heads repeated on every page
 * @param before distance above, points
 * @param after distance under, points
 * @param leads true for a heading, which never stands alone at the foot of a page
 */
record Stack(List<Row> heads, List<Row> rows, float before, float after, boolean leads) {
    Stack {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    static Stack of(List<Row> rows, float before, float after) {
        return new Stack(List.of(), rows, before, after, false);
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
