package ir.kargozar.imaging.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.SplittableRandom;

/** Draws on a sheet that is {@link #WIDTH} units wide, whatever its dots; text is Persian, right to left. */
final class Brush {
    static final double WIDTH = 874;
    static final double MARGIN = 62;
    static final double RIGHT = WIDTH - MARGIN;
    static final double MIDDLE = WIDTH / 2;

    private final Graphics2D on;
    private final Fonts fonts;
    private final SplittableRandom chance;
    private final double height;

    Brush(Graphics2D on, Fonts fonts, long seed, double height) {
        this.on = on;
        this.fonts = fonts;
        this.chance = new SplittableRandom(seed);
        this.height = height;
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** How text looks. */
    record Face(double size, boolean bold, Color ink) {
        static Face print(double size) {
            return new Face(size, false, Ink.PRINT);
        }

        static Face strong(double size) {
            return new Face(size, true, Ink.PRINT);
        }

        static Face quiet(double size) {
            return new Face(size, false, Ink.QUIET);
        }

        Face in(Color color) {
            return new Face(size, bold, color);
        }
    }

    /** Where a text stands from its point. */
    enum Side {
        /** It ends at the point: the usual for right-to-left text. */
        TO_LEFT,
        TO_RIGHT,
        CENTRE
    }

    Graphics2D on() {
        return on;
    }

    SplittableRandom chance() {
        return chance;
    }

    double height() {
        return height;
    }

    double between(double least, double most) {
        return least + chance.nextDouble() * (most - least);
    }

    private Font font(Face face) {
        return (face.bold() ? fonts.bold() : fonts.regular()).deriveFont((float) face.size());
    }

    private AttributedString words(String text, Face face) {
        AttributedString words = new AttributedString(text);
        words.addAttribute(TextAttribute.FONT, font(face));
        words.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
        return words;
    }

    private TextLayout layout(String text, Face face) {
        return new TextLayout(words(text, face).getIterator(), on.getFontRenderContext());
    }

    double width(String text, Face face) {
        return text.isEmpty() ? 0 : layout(text, face).getAdvance();
    }

    /** One line, made smaller where it would be wider than {@code room}. */
    void text(String text, Face face, Side side, double x, double y, double room) {
        if (text.isEmpty()) {
            return;
        }
        double wide = width(text, face);
        Face fitting = wide > room ? new Face(face.size() * room / wide, face.bold(), face.ink()) : face;
        TextLayout layout = layout(text, fitting);
        double left = switch (side) {
            case TO_LEFT -> x - layout.getAdvance();
            case TO_RIGHT -> x;
            case CENTRE -> x - layout.getAdvance() / 2;
        };
        on.setColor(fitting.ink());
        layout.draw(on, (float) left, (float) y);
    }

    /** As many lines as it needs, right side at {@code right}; where the next line would stand. */
    double paragraph(String text, Face face, double right, double y, double wide) {
        if (text.isEmpty()) {
            return y;
        }
        var words = words(text, face).getIterator();
        LineBreakMeasurer measurer = new LineBreakMeasurer(words, on.getFontRenderContext());
        double at = y;
        on.setColor(face.ink());
        while (measurer.getPosition() < words.getEndIndex()) {
            TextLayout line = measurer.nextLayout((float) wide);
            line.draw(on, (float) (right - line.getAdvance()), (float) at);
            at += face.size() * 1.7;
        }
        return at;
    }

    /** Written by hand: leaning, in blue, not quite on the line. */
    void hand(String text, double size, Side side, double x, double y, double room) {
        AffineTransform before = on.getTransform();
        on.translate(x, y + between(-2, 2));
        on.rotate(between(-0.012, 0.012));
        on.shear(0.18, 0);
        text(text, new Face(size, false, Ink.PEN), side, 0, 0, room);
        on.setTransform(before);
    }

    void line(double x1, double y1, double x2, double y2, Color ink, double thick) {
        stroke(new Line2D.Double(x1, y1, x2, y2), ink, thick);
    }

    void box(double x, double y, double wide, double high, Color ink, double thick) {
        stroke(new Rectangle2D.Double(x, y, wide, high), ink, thick);
    }

    void fill(double x, double y, double wide, double high, Color ink) {
        on.setColor(ink);
        on.fill(new Rectangle2D.Double(x, y, wide, high));
    }

    void stroke(Shape shape, Color ink, double thick) {
        on.setColor(ink);
        on.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        on.draw(shape);
    }

    void dashed(double x1, double y1, double x2, double y2, Color ink) {
        on.setColor(ink);
        on.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 4}, 0));
        on.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A label and what stands behind it, on a dotted line from {@code right} to the left. */
    void field(String label, String value, double right, double y, double wide) {
        Face quiet = Face.quiet(19);
        text(label, quiet, Side.TO_LEFT, right, y, wide / 2);
        double used = Math.min(width(label, quiet), wide / 2) + 12;
        dashed(right - used, y + 7, right - wide, y + 7, Ink.LINE);
        text(value, Face.print(23), Side.TO_LEFT, right - used - 4, y, wide - used - 8);
    }
}
