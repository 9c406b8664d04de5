package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.layout.Pen.Style;
import ir.kargozar.printing.layout.Stack.Tie;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Pictures;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a sheet into rows, and tells what each of them is. */
final class BlockLayout {
    private static final float SYMBOL_SHARE = 0.7f;
    private static final float ITEM_SHARE = 19;
    private static final Style SYMBOL = new Style(Weight.MEDIUM, TypeSize.BODY, Ink.ACCENT);

    private final Pen pen;
    private final float left;
    private final float right;
    private final List<Tag> tags = new ArrayList<>();

    /** @param left edge of the blocks, points */
    BlockLayout(Pen pen, float left, float right) {
        this.pen = pen;
        this.left = left;
        this.right = right;
    }

    /** The parts of the structure, in reading order. */
    List<Tag> tags() {
        return tags;
    }

    Stack rows(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Fields fields -> new FieldsLayout(pen, left, right, tag("L")).rows(fields);
            case Table table -> new TableLayout(pen, left, right, tag("Table")).rows(table);
            case Items items -> items(items);
            case Boxes boxes -> new BoxesLayout(pen, left, right, tags).rows(boxes);
            case Pictures pictures -> new PicturesLayout(pen, right, tags).rows(pictures);
            case Letterhead letterhead -> new LetterheadLayout(pen, left, right, tags).rows(letterhead);
        };
    }

    private Tag tag(String role) {
        Tag tag = Tag.of(role);
        tags.add(tag);
        return tag;
    }

    private Stack paragraph(Paragraph paragraph) {
        Tag tag = tag(paragraph.leading() ? "H2" : "P");
        Piece piece = pen.write(paragraph.spaced(Space.NONE, Space.NONE), right - left, tag);
        List<Row> rows = piece.text().lines().isEmpty() ? List.of() : List.of(Row.flowing(Cell.of(left, 0, piece)));
        float before = paragraph.before().points();
        return new Stack(
                List.of(), rows, before, paragraph.after().points(), paragraph.leading() ? Tie.NEXT : Tie.NONE);
    }

    private Stack items(Items items) {
        Columns columns = new Columns(left, right, List.of(SYMBOL_SHARE, ITEM_SHARE));
        Tag list = tag("L");
        List<Row> rows = new ArrayList<>();
        for (Items.Item item : items.items()) {
            Tag parts = list.add(Tag.of("LI"));
            Piece symbol = pen.write(item.symbol(), SYMBOL, Align.START, columns.width(0), parts.add(Tag.of("Lbl")));
            Piece text = pen.write(item.text(), columns.width(1), parts.add(Tag.of("LBody")));
            rows.add(Row.of(List.of(Cell.of(columns.left(1), 0, text), Cell.of(columns.left(0), 0, symbol)), 0));
        }
        return Stack.of(rows, 0, Space.SMALL.points());
    }
}
