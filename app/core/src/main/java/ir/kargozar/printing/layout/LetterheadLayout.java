package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.layout.Pen.Style;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays the head of a sheet out: sender, title, marks, and a line under them. */
final class LetterheadLayout {
    private static final float QR_SIDE = 60;
    private static final float LINE = 1.2f;
    private static final float SENDER = 0.95f;
    private static final float TITLE = 1.17f;
    private static final float MARKS = 0.7f;
    private static final float CODE = 0.58f;
    private static final Style NAME = new Style(Weight.BOLD, TypeSize.TITLE, Ink.ACCENT);

    private final Pen pen;
    private final float left;
    private final float right;
    private final List<Tag> tags;

    LetterheadLayout(Pen pen, float left, float right, List<Tag> tags) {
        this.pen = pen;
        this.left = left;
        this.right = right;
        this.tags = tags;
    }

    Stack rows(Letterhead letterhead) {
        Columns columns = new Columns(left, right, shares(letterhead));
        List<Cell> cells = new ArrayList<>();
        cells.add(part(columns, 0, sender(letterhead, columns.width(0))));
        cells.add(part(columns, 1, title(letterhead, columns.width(1))));
        cells.add(part(columns, 2, marks(letterhead, columns.width(2))));
        List<Row.Ornament> ornaments = new ArrayList<>();
        ornaments.add(Pen.ruled(left, right, LINE, Ink.ACCENT));
        float least = 0;
        if (letterhead.code() != null) {
            ornaments.add(code(letterhead.code()));
            least = QR_SIDE + Space.SMALL.points();
        }
        Row row = new Row(cells.reversed(), ornaments, least, LINE, false);
        return Stack.of(List.of(row), 0, Space.SMALL.points());
    }

    private Row.Ornament code(String code) {
        Tag figure = Tag.figure(code);
        tags.add(figure);
        return (page, top, height) -> {
            float over = (height - Space.SMALL.points() - QR_SIDE) / 2;
            page.picture(QrDrawing.of(code, left, top - over - QR_SIDE, QR_SIDE), figure);
        };
    }

    /** The usual shares, unless a number is wider than its column: a number never breaks, so the words beside it yield. */
    private List<Float> shares(Letterhead letterhead) {
        float all = SENDER + TITLE + MARKS + (letterhead.code() == null ? 0 : CODE);
        float widest = 2 * Space.TIGHT.points();
        for (Fields.Field mark : letterhead.marks()) {
            float width = pen.typesetter().width(new Span(mark.value(), Weight.MEDIUM), TypeSize.BODY);
            widest = Math.max(widest, width + 2 * Space.TIGHT.points());
        }
        float missing = Math.max(0, widest / (right - left) * all - MARKS);
        float yielding = 1 - missing / (SENDER + TITLE);
        List<Float> shares = new ArrayList<>(List.of(SENDER * yielding, TITLE * yielding, MARKS + missing));
        if (letterhead.code() != null) {
            shares.add(CODE);
        }
        return shares;
    }

    private List<Piece> sender(Letterhead letterhead, float width) {
        List<Piece> lines = new ArrayList<>();
        for (String line : letterhead.sender()) {
            lines.add(pen.write(line, lines.isEmpty() ? Pen.VALUE : Pen.LABEL, Align.START, width, tag("P")));
        }
        return lines;
    }

    private List<Piece> title(Letterhead letterhead, float width) {
        List<Piece> lines = new ArrayList<>();
        lines.add(pen.write(letterhead.title(), NAME, Align.CENTER, width, tag("H1")));
        if (!letterhead.subtitle().isEmpty()) {
            lines.add(pen.write(letterhead.subtitle(), Pen.LABEL, Align.CENTER, width, tag("P")));
        }
        return lines;
    }

    private List<Piece> marks(Letterhead letterhead, float width) {
        List<Piece> lines = new ArrayList<>();
        for (Fields.Field mark : letterhead.marks()) {
            Tag both = tag("P");
            lines.add(pen.write(mark.label(), Pen.LABEL, Align.END, width, both));
            lines.add(pen.write(mark.value(), Pen.VALUE, Align.END, width, both));
        }
        return lines;
    }

    private Tag tag(String role) {
        Tag tag = Tag.of(role);
        tags.add(tag);
        return tag;
    }

    private static Cell part(Columns columns, int column, List<Piece> lines) {
        return new Cell(columns.left(column), lines, 0, Space.SMALL.points(), true);
    }
}
