package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.PageContent;
import ir.kargozar.printing.document.Tag;
import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.document.Colours;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Pictures;
import ir.kargozar.printing.sheet.Pictures.Picture;
import ir.kargozar.printing.sheet.Space;
import java.util.ArrayList;
import java.util.List;

/** Lays pictures out; what is drawn, words too, is a figure with words that stand for it. */
final class PicturesLayout {
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
        float height = 0;
        float edge = right;
        for (Picture picture : pictures.pictures()) {
            float left = edge - Picture.WIDTH;
            Tag title = tag(Tag.of("P"));
            Piece piece = pen.write(picture.title(), Pen.VALUE, Align.START, Picture.WIDTH, title);
            cells.add(Cell.of(left, 0, piece));
            Tag figure = tag(Tag.figure(picture.words()));
            drawings.add((page, top, whole) -> draw(picture, page, left, top - whole, figure));
            height = Math.max(height, piece.height() + Space.SMALL.points() + picture.height());
            edge = left - Space.WIDE.points();
        }
        Row row = new Row(cells.reversed(), drawings, height, 0, false);
        return Stack.of(List.of(row), Space.SMALL.points(), Space.MEDIUM.points());
    }

    private Tag tag(Tag tag) {
        tags.add(tag);
        return tag;
    }

    private void draw(Picture picture, PageContent page, float left, float bottom, Tag figure) {
        Bytes drawing = new Bytes();
        for (Pictures.Shape shape : picture.shapes()) {
            switch (shape) {
                case Pictures.Box box ->
                    drawing.add(Colours.of(box.ink()))
                            .add("rg\n")
                            .operand(left + box.left())
                            .operand(bottom + box.bottom())
                            .operand(box.width())
                            .operand(box.height())
                            .add("re f\n");
                case Pictures.Stroke line ->
                    drawing.add(Colours.of(line.ink()))
                            .add("RG ")
                            .operand(Pen.HAIRLINE)
                            .add("w\n")
                            .operand(left + line.left())
                            .operand(bottom + line.bottom())
                            .add("m ")
                            .operand(left + line.right())
                            .operand(bottom + line.top())
                            .add("l S\n");
                case Pictures.Word _ -> {}
            }
        }
        page.picture(drawing, figure);
        for (Pictures.Shape shape : picture.shapes()) {
            if (shape instanceof Pictures.Word word) {
                Piece piece = pen.write(word.text(), Pen.LABEL, word.align(), word.width(), figure);
                page.text(piece.text(), piece.ink(), left + word.left(), bottom + word.top(), figure);
            }
        }
    }
}
