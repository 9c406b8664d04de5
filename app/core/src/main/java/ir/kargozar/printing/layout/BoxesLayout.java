package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.layout.Pen.Style;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays boxes out that are signed or stamped by hand, or hold a QR code. */
final class BoxesLayout {
    private static final float HALF = Pen.HAIRLINE / 2;
    private static final float PADDING = Pen.HAIRLINE + Space.SMALL.points();
    private static final float GAP_SHARE = 0.06f;
    private static final Style LABEL = new Style(Weight.MEDIUM, TypeSize.SMALL, Ink.MUTED);
    private static final Style NAME = new Style(Weight.REGULAR, TypeSize.SMALL, Ink.TEXT);

    private final Pen pen;
    private final float left;
    private final float right;
    private final List<Tag> tags;

    BoxesLayout(Pen pen, float left, float right, List<Tag> tags) {
        this.pen = pen;
        this.left = left;
        this.right = right;
        this.tags = tags;
    }

    Stack rows(Boxes boxes) {
        List<Float> shares = new ArrayList<>();
        for (int i = 0; i < boxes.boxes().size(); i++) {
            if (i > 0) {
                shares.add(GAP_SHARE);
            }
            shares.add(1f);
        }
        Columns columns = new Columns(left + HALF, right - HALF, shares); // of the middles of the lines
        List<Cell> cells = new ArrayList<>();
        List<Row.Ornament> frames = new ArrayList<>();
        for (int i = 0; i < boxes.boxes().size(); i++) {
            float leftLine = columns.left(2 * i);
            float rightLine = columns.right(2 * i);
            cells.add(cell(boxes.boxes().get(i), leftLine, rightLine, boxes.height()));
            frames.add((page, top, height) ->
                    page.frame(leftLine, top - height + HALF, rightLine, top - HALF, Pen.HAIRLINE, Ink.LINE));
            code(boxes.boxes().get(i).code(), leftLine, boxes.height()).ifPresent(frames::add);
        }
        Row row = new Row(cells.reversed(), frames, boxes.height() + 2 * PADDING, 0, false);
        return new Stack(List.of(), List.of(row), Space.MEDIUM.points(), 0, Stack.Tie.PREVIOUS);
    }

    /** As tall as the box, at its left. */
    private Optional<Row.Ornament> code(String text, float leftLine, float side) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Tag figure = Tag.figure(text);
        tags.add(figure);
        return Optional.of((page, top, height) ->
                page.picture(QrDrawing.of(text, leftLine + PADDING, top - height / 2 - side / 2, side), figure));
    }

    private Cell cell(Boxes.Box box, float leftLine, float rightLine, float height) {
        float padding = PADDING - HALF;
        float left = leftLine + padding + (box.code().isEmpty() ? 0 : height);
        float width = rightLine - padding - left;
        Tag tag = Tag.of("P");
        tags.add(tag);
        Piece label = pen.write(box.label(), LABEL, Align.START, width, tag);
        Piece name = pen.write(box.name(), NAME, Align.START, width, tag);
        return new Cell(left, List.of(label, name), PADDING, PADDING, false);
    }
}
