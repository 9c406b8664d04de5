package ir.kargozar.printing.layout;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns the blocks of a sheet into iText elements. */
final class BlockLayout {
    private static final float SYMBOL_SHARE = 0.7f;
    private static final float ITEM_SHARE = 19;

    private final Pen pen;
    private final LetterheadLayout letterheads;
    private final TableLayout tables;

    BlockLayout(Pen pen, LetterheadLayout letterheads) {
        this.pen = pen;
        this.letterheads = letterheads;
        this.tables = new TableLayout(pen);
    }

    IBlockElement element(Block block) {
        return switch (block) {
            case Paragraph paragraph -> pen.write(paragraph);
            case Fields fields -> fields(fields);
            case Table table -> tables.element(table);
            case Items items -> items(items);
            case Boxes boxes -> boxes(boxes);
            case Letterhead letterhead -> letterheads.element(letterhead);
        };
    }

    private IBlockElement fields(Fields fields) {
        Ledger ledger = new Ledger(Collections.nCopies(fields.columns(), 1f));
        List<Cell> row = new ArrayList<>();
        int taken = 0;
        for (Fields.Field field : fields.fields()) {
            if (taken + field.span() > fields.columns()) {
                ledger.row(filled(row, fields.columns() - taken));
                row = new ArrayList<>();
                taken = 0;
            }
            row.add(field(field));
            taken += field.span();
        }
        ledger.row(filled(row, fields.columns() - taken));
        return ledger.table().setMarginBottom(Space.MEDIUM.points());
    }

    private static List<Cell> filled(List<Cell> row, int missing) {
        if (missing > 0) {
            row.add(Pen.cell(missing, List.of()));
        }
        return row;
    }

    private Cell field(Fields.Field field) {
        return Pen.cell(
                        field.span(),
                        List.of(
                                pen.write(field.label(), Weight.REGULAR, TypeSize.SMALL, Ink.MUTED),
                                pen.write(field.value(), Weight.MEDIUM, TypeSize.BODY, Ink.TEXT)))
                .setBorderBottom(Pen.hairline())
                .setPaddings(Space.TIGHT.points(), Space.TIGHT.points(), Space.TIGHT.points(), Space.TIGHT.points());
    }

    private IBlockElement items(Items items) {
        Ledger ledger = new Ledger(List.of(SYMBOL_SHARE, ITEM_SHARE));
        for (Items.Item item : items.items()) {
            ledger.row(List.of(
                    Pen.cell(1, List.of(pen.write(item.symbol(), Weight.MEDIUM, TypeSize.BODY, Ink.ACCENT))),
                    Pen.cell(1, List.of(pen.write(item.text())))));
        }
        return ledger.table().setMarginBottom(Space.SMALL.points());
    }

    private IBlockElement boxes(Boxes boxes) {
        List<Float> shares = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (Boxes.Box box : boxes.boxes()) {
            if (!row.isEmpty()) {
                shares.add(0.06f);
                row.add(Pen.cell(1, List.of()));
            }
            shares.add(1f);
            row.add(box(box, boxes.height()));
        }
        Ledger ledger = new Ledger(shares);
        ledger.row(row);
        return ledger.table().setKeepTogether(true).setMarginTop(Space.MEDIUM.points());
    }

    private Cell box(Boxes.Box box, float height) {
        return Pen.cell(
                        1,
                        List.of(
                                pen.write(box.label(), Weight.MEDIUM, TypeSize.SMALL, Ink.MUTED),
                                pen.write(box.name(), Weight.REGULAR, TypeSize.SMALL, Ink.TEXT)))
                .setBorder(Border.NO_BORDER)
                .setBorder(Pen.hairline())
                .setPadding(Space.SMALL.points())
                .setMinHeight(height);
    }
}
