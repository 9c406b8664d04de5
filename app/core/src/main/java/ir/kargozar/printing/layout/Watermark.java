package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.Colours;
import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.shaping.Recent;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Weight;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Words across a whole page, as outlines: readers of the text below are not disturbed by them, and nobody removes them
 * by leaving out a font. Drawn once for each words and size. Safe for many threads.
 */
final class Watermark {
    private static final double SLANT = Math.toRadians(50);
    private static final double SHARE_OF_WIDTH = 1.05;
    private static final int REMEMBERED = 8;

    private final Typesetter typesetter;
    private final Recent<Wanted, Bytes> drawn = new Recent<>(REMEMBERED, this::draw);

    Watermark(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    private record Wanted(String words, PaperSize size) {}

    /** Operators that draw the words; must not be changed. */
    Bytes of(String words, PaperSize size) {
        return drawn.of(new Wanted(words, size));
    }

    private Bytes draw(Wanted wanted) {
        Bytes out = new Bytes().add(Colours.of(Ink.WATERMARK)).add("rg\n");
        draw(placed(typesetter.outline(new Span(wanted.words, Weight.BOLD)), wanted.size), out);
        return out.add("f\n");
    }

    private static Shape placed(Shape outline, PaperSize page) {
        Rectangle2D box = outline.getBounds2D();
        double scale = page.width() * SHARE_OF_WIDTH / box.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(page.width() / 2.0, page.height() / 2.0);
        place.rotate(SLANT);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(outline);
    }

    private static void draw(Shape shape, Bytes out) {
        double[] c = new double[6];
        double[] at = new double[2];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> points(out, "m\n", c[0], c[1]);
                case PathIterator.SEG_LINETO -> points(out, "l\n", c[0], c[1]);
                case PathIterator.SEG_QUADTO ->
                    points(
                            out,
                            "c\n",
                            at[0] + 2 * (c[0] - at[0]) / 3,
                            at[1] + 2 * (c[1] - at[1]) / 3,
                            c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> points(out, "c\n", c);
                default -> out.add("h\n");
            }
            at = end(kind, c, at);
        }
    }

    private static void points(Bytes out, String operator, double... coordinates) {
        for (double coordinate : coordinates) {
            out.operand(coordinate);
        }
        out.add(operator);
    }

    private static double[] end(int kind, double[] c, double[] before) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> new double[] {c[0], c[1]};
            case PathIterator.SEG_QUADTO -> new double[] {c[2], c[3]};
            case PathIterator.SEG_CUBICTO -> new double[] {c[4], c[5]};
            default -> before;
        };
    }
}
