package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.layout.Pen.Style;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Phrase;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lays tables out: a head on every page, rows under hairlines, the total apart. */
final class TableLayout {
    private static final Style HEAD = new Style(Weight.MEDIUM, TypeSize.BODY, Ink.ACCENT);
    private static final Style ROW = new Style(Weight.REGULAR, TypeSize.BODY, Ink.TEXT);
    private static final Style TOTAL = new Style(Weight.BOLD, TypeSize.BODY, Ink.TEXT);

    private final Pen pen;
    private final float left;
    private final float right;
    private final Tag tag;

    TableLayout(Pen pen, float left, float right, Tag tag) {
        this.pen = pen;
        this.left = left;
        this.right = right;
        this.tag = tag;
    }

    Stack rows(Table table) {
        Tag head = tag.add(Tag.of("THead")).add(Tag.of("TR"));
        Tag body = tag.add(Tag.of("TBody"));
        List<Phrase> names =
                table.columns().stream().map(Table.Column::head).map(Phrase::of).toList();
        Row heads = row(table, names, HEAD, head, Tag::columnHead);
        List<Row> rows = new ArrayList<>();
        for (List<Phrase> words : table.rows()) {
            rows.add(row(table, words, ROW, body.add(Tag.of("TR")), () -> Tag.of("TD")));
        }
        if (!table.total().isEmpty()) {
            rows.add(row(table, table.total(), TOTAL, body.add(Tag.of("TR")), () -> Tag.of("TD")));
        }
        return new Stack(List.of(heads), rows, Space.TIGHT.points(), Space.MEDIUM.points(), Stack.Tie.NONE);
    }

    private Row row(Table table, List<Phrase> words, Style style, Tag row, Supplier<Tag> cellTag) {
        List<Table.Column> kinds = table.columns();
        Columns columns =
                new Columns(left, right, kinds.stream().map(Table.Column::share).toList());
        float padding = Space.SMALL.points();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            float width = columns.width(i) - 2 * padding;
            Piece piece = pen.write(words.get(i), style, kinds.get(i).align(), width, row.add(cellTag.get()));
            cells.add(Cell.of(columns.left(i) + padding, Space.TIGHT.points(), piece));
        }
        Row.Ornament rule = Pen.ruled(left, right, Pen.HAIRLINE, Ink.LINE);
        return style.equals(ROW)
                ? Row.of(cells.reversed(), Pen.HAIRLINE, rule)
                : Row.of(cells.reversed(), Pen.HAIRLINE, Pen.filled(left, right), rule);
    }
}
