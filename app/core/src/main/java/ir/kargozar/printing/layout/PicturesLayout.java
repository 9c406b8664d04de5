package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Colours;
import ir.kargozar.printing.document.PageContent;
import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.layout.Pen.Style;
import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Pictures;
import ir.kargozar.printing.sheet.Pictures.Picture;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import ir.kargozar.statistics.chart.Drawing;
import ir.kargozar.statistics.chart.Shape;
import java.util.ArrayList;
import java.util.List;

/** Lays pictures out; what is drawn, words too, is a figure with words that stand for it. */
final class PicturesLayout {
    private static final float ROOM = 200;

    private final Pen pen;
    private final float right;
    private final List<Tag> tags;

    PicturesLayout(Pen pen, float right, List<Tag> tags) {
        this.pen = pen;
        this.right = right;
        this.tags = tags;
    }

    Stack rows(Pictures pictures) {
        List<Cell> cells = new ArrayList<>();
        List<Row.Ornament> drawings = new ArrayList<>();
        float least = 0;
        float edge = right;
        for (Picture picture : pictures.pictures()) {
            float width = (float) picture.drawing().width();
            float left = edge - width;
            Piece title = pen.write(picture.title(), Pen.VALUE, Align.START, width, tag(Tag.of("P")));
            cells.add(Cell.of(left, 0, title));
            Tag figure = tag(Tag.figure(picture.words()));
            drawings.add((page, top, _) -> draw(picture.drawing(), page, left, top - title.height(), figure));
            least = Math.max(least, title.height() + (float) picture.drawing().height());
            edge = left - Space.WIDE.points();
        }
        Row row = new Row(cells.reversed(), drawings, least, 0, false);
        return Stack.of(List.of(row), Space.SMALL.points(), Space.MEDIUM.points());
    }

    private Tag tag(Tag tag) {
        tags.add(tag);
        return tag;
    }

    /** Shapes first: words are always in front of them. */
    private void draw(Drawing drawing, PageContent page, float left, float top, Tag figure) {
        Bytes shapes = new Bytes();
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Shape.Box box ->
                    colour(shapes, box, "rg\n")
                            .operand(left + box.x())
                            .operand(top - box.y() - box.height())
                            .operand(box.width())
                            .operand(box.height())
                            .add("re f\n");
                case Shape.Line line ->
                    colour(shapes, line, "RG\n")
                            .operand(line.thickness())
                            .add("w\n")
                            .operand(left + line.x1())
                            .operand(top - line.y1())
                            .add("m ")
                            .operand(left + line.x2())
                            .operand(top - line.y2())
                            .add("l S\n");
                case Shape.Word _ -> {}
            }
        }
        page.picture(shapes, figure);
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Word word) {
                write(word, page, left, top, figure);
            }
        }
    }

    /** In the size of small words: those of a drawing are planned a little larger. */
    private void write(Shape.Word word, PageContent page, float left, float top, Tag figure) {
        Style style = new Style(Weight.REGULAR, TypeSize.SMALL, ink(word));
        Align align = switch (word.anchor()) {
            case START -> Align.END;
            case MIDDLE -> Align.CENTER;
            case END -> Align.START;
        };
        double from = switch (word.anchor()) {
            case START -> word.x();
            case MIDDLE -> word.x() - ROOM / 2;
            case END -> word.x() - ROOM;
        };
        Piece piece = pen.write(word.text(), style, align, ROOM, figure);
        float head = top - (float) word.y() + piece.text().firstBaseLine();
        page.text(piece.text(), piece.ink(), left + (float) from, head, figure);
    }

    private static Bytes colour(Bytes out, Shape shape, String operator) {
        return out.add(Colours.of(ink(shape))).add(operator);
    }

    private static Ink ink(Shape shape) {
        return switch (shape.ink()) {
            case TEXT -> Ink.TEXT;
            case MUTED, AXIS -> Ink.MUTED;
            case GRID, SECOND -> Ink.LINE;
            case FIRST -> Ink.ACCENT;
        };
    }
}
