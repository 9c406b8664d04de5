package ir.kargozar.printing.layout;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;

/**
 * An iText table that takes its columns and cells in reading order: iText does not mirror tables, so widths and cells
 * are handed to it from left to right here, and only here.
 */
final class Ledger {
    private final Table table;

    /** @param shares widths of the columns in proportion, the right-most first */
    Ledger(List<Float> shares) {
        float[] widths = new float[shares.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shares.get(widths.length - 1 - i);
        }
        table = new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth();
        table.setFixedLayout();
        table.setBorder(Border.NO_BORDER);
    }

    void head(List<Cell> cells) {
        cells.reversed().forEach(table::addHeaderCell);
    }

    void row(List<Cell> cells) {
        cells.reversed().forEach(table::addCell);
    }

    Table table() {
        return table;
    }
}
