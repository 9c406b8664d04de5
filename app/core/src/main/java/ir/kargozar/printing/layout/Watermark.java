package ir.kargozar.printing.layout;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import ir.kargozar.printing.sheet.Ink;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Words across a whole page, as outlines: readers of the text below are not disturbed by them, and nobody removes them
 * by leaving out a font.
 */
final class Watermark {
    private static final float EM = 100;
    private static final double SLANT = Math.toRadians(50);
    private static final double SHARE_OF_WIDTH = 1.05;

    private Watermark() {}

    /** A picture of the page's size. */
    static PdfFormXObject of(String words, Rectangle page, PdfDocument pdf) {
        PdfFormXObject picture = new PdfFormXObject(new Rectangle(page.getWidth(), page.getHeight()));
        PdfCanvas canvas = new PdfCanvas(picture, pdf);
        canvas.setFillColor(Pen.colour(Ink.WATERMARK));
        draw(placed(outline(words), page), canvas);
        canvas.fill();
        canvas.release();
        return picture;
    }

    private static Shape outline(String words) {
        try (InputStream in = Typefaces.open("Vazirmatn-Bold.ttf")) {
            char[] characters = words.toCharArray();
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(EM)
                    .layoutGlyphVector(
                            new FontRenderContext(null, true, true),
                            characters,
                            0,
                            characters.length,
                            Font.LAYOUT_RIGHT_TO_LEFT)
                    .getOutline();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shape placed(Shape outline, Rectangle page) {
        Rectangle2D box = outline.getBounds2D();
        double scale = page.getWidth() * SHARE_OF_WIDTH / box.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(page.getWidth() / 2.0, page.getHeight() / 2.0);
        place.rotate(SLANT);
        place.scale(scale, -scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(outline);
    }

    private static void draw(Shape shape, PdfCanvas canvas) {
        double[] c = new double[6];
        double[] at = new double[2];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO ->
                    canvas.curveTo(
                            at[0] + 2 * (c[0] - at[0]) / 3,
                            at[1] + 2 * (c[1] - at[1]) / 3,
                            c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> canvas.closePath();
            }
            at = end(kind, c, at);
        }
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
