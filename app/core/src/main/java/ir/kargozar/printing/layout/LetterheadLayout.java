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
    private static final int CODE_COLUMN = 3;
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
        Letterhead.Code code = letterhead.code();
        if (code != null) {
            Tag figure = tag(Tag.figure(code.text()));
            Cell lines = under(columns, code);
            cells.add(lines);
            ornaments.add((page, top, height) -> {
                float over = (height - lines.height()) / 2;
                page.picture(QrDrawing.of(code.text(), left, top - over - QR_SIDE, QR_SIDE), figure);
            });
        }
        Row row = new Row(cells.reversed(), ornaments, 0, LINE, false);
        return Stack.of(List.of(row), 0, Space.SMALL.points());
    }

    /** The lines under the code, and the room for it above them. */
    private Cell under(Columns columns, Letterhead.Code code) {
        List<Piece> lines = new ArrayList<>();
        Tag tag = Tag.of("P");
        for (String line : code.lines()) {
            lines.add(pen.write(line, Pen.LABEL, Align.END, columns.width(CODE_COLUMN), tag));
        }
        if (!lines.isEmpty()) {
            tags.add(tag);
        }
        return new Cell(columns.left(CODE_COLUMN), lines, QR_SIDE, Space.SMALL.points(), true);
    }

    /** The usual shares, unless a number is wider than its column: a number never breaks, so the words beside it yield. */
    private List<Float> shares(Letterhead letterhead) {
        Letterhead.Code code = letterhead.code();
        float all = SENDER + TITLE + MARKS + (code == null ? 0 : CODE);
        float marks = letterhead.marks().stream()
                .map(mark -> share(mark.value().weighing(Pen.VALUE.weight()), Pen.VALUE, Space.TIGHT, all))
                .reduce(MARKS, Math::max);
        float below = code == null
                ? 0
                : code.lines().stream()
                        .map(line -> share(List.of(Span.of(line)), Pen.LABEL, Space.MEDIUM, all))
                        .reduce(CODE, Math::max);
        float yielding = 1 - (marks + below - all + SENDER + TITLE) / (SENDER + TITLE);
        List<Float> shares = new ArrayList<>(List.of(SENDER * yielding, TITLE * yielding, marks));
        if (code != null) {
            shares.add(below);
        }
        return shares;
    }

    /** The share of a column that holds the words in one line, with so much space beside them. */
    private float share(List<Span> words, Style style, Space beside, float all) {
        float width = pen.typesetter().width(words, style.size()) + 2 * beside.points();
        return width / (right - left) * all;
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
        return tag(Tag.of(role));
    }

    private Tag tag(Tag tag) {
        tags.add(tag);
        return tag;
    }

    private static Cell part(Columns columns, int column, List<Piece> lines) {
        return new Cell(columns.left(column), lines, 0, Space.SMALL.points(), true);
    }
}
