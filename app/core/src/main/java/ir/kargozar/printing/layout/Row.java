package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.PageContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells side by side, from left to right, with what is drawn around them. Never parted by a page break unless it flows
 * or is taller than a page.
 *
 * @param least height of the cells
 * @param rule thickness of the rule under the row, which adds to its height
 * @param flows true for running text, which may be parted between any lines
 */
record Row(List<Cell> cells, List<Ornament> ornaments, float least, float rule, boolean flows) {

    /** Something drawn with a row: a ground, a rule or a frame. */
    @FunctionalInterface
    interface Ornament {
        /** @param height of the cells */
        void draw(PageContent page, float top, float height);
    }

    Row {
        cells = List.copyOf(cells);
        ornaments = List.copyOf(ornaments);
    }

    static Row of(List<Cell> cells, float rule, Ornament... ornaments) {
        return new Row(cells, List.of(ornaments), 0, rule, false);
    }

    /** Running text across the page. */
    static Row flowing(Cell cell) {
        return new Row(List.of(cell), List.of(), 0, 0, true);
    }

    float height() {
        return cellsHeight() + rule;
    }

    private float cellsHeight() {
        float height = least;
        for (Cell cell : cells) {
            height = Math.max(height, cell.height());
        }
        return height;
    }

    void draw(PageContent page, float top, boolean artifact) {
        float height = cellsHeight();
        ornaments.forEach(ornament -> ornament.draw(page, top, height));
        cells.forEach(cell -> cell.draw(page, top, height, artifact));
    }

    /** What must stand together at least: one line of running text, else the whole row. */
    float leastTogether(float wholePage) {
        boolean parted = flows || height() > wholePage;
        return parted && !cells.isEmpty() ? firstLine() : height();
    }

    private float firstLine() {
        Cell cell = cells.getFirst();
        return cell.pieces().isEmpty()
                ? cell.height()
                : cell.above()
                        + cell.pieces().getFirst().before()
                        + cell.pieces().getFirst().text().lineHeight();
    }

    /** The part that fits into the height, and the rest. */
    List<Row> split(float height) {
        List<Cell> head = new ArrayList<>();
        List<Cell> rest = new ArrayList<>();
        for (Cell cell : cells) {
            List<Cell> parts = cell.split(height - rule);
            head.add(parts.getFirst());
            rest.add(parts.getLast());
        }
        return List.of(new Row(head, ornaments, 0, rule, flows), new Row(rest, ornaments, 0, rule, flows));
    }
}
