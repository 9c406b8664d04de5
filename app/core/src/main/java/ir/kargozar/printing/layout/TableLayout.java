package ir.kargozar.printing.layout;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays tables out: a head on every page, rows under hairlines, the total apart. */
final class TableLayout {
    private final Pen pen;

    TableLayout(Pen pen) {
        this.pen = pen;
    }

    IBlockElement element(Table table) {
        Ledger ledger =
                new Ledger(table.columns().stream().map(Table.Column::share).toList());
        ledger.head(cells(
                table.columns(),
                table.columns().stream().map(Table.Column::head).toList(),
                Weight.MEDIUM,
                Ink.ACCENT));
        table.rows().forEach(row -> ledger.row(cells(table.columns(), row, Weight.REGULAR, Ink.TEXT)));
        if (!table.total().isEmpty()) {
            ledger.row(cells(table.columns(), table.total(), Weight.BOLD, Ink.TEXT).stream()
                    .map(cell -> cell.setBackgroundColor(Pen.colour(Ink.FILL)))
                    .toList());
        }
        return ledger.table().setMarginBottom(Space.MEDIUM.points()).setMarginTop(Space.TIGHT.points());
    }

    private List<Cell> cells(List<Table.Column> columns, List<String> words, Weight weight, Ink ink) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = Pen.cell(1, List.of(pen.write(words.get(i), weight, TypeSize.BODY, ink)));
            cell.setTextAlignment(Pen.alignment(columns.get(i).align()));
            cell.setBorderBottom(Pen.hairline());
            cell.setPadding(Space.TIGHT.points());
            cell.setPaddingLeft(Space.SMALL.points()).setPaddingRight(Space.SMALL.points());
            if (ink == Ink.ACCENT) {
                cell.setBackgroundColor(Pen.colour(Ink.FILL));
            }
            cells.add(cell);
        }
        return cells;
    }
}
