package ir.kargozar.imaging.paper;

import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** What a hand adds to a printed paper: stamps, signatures. */
final class Marks {
    private static final double RADIUS = 92;

    private Marks() {}

    /** A ring, slightly turned, its words within; {@code |} parts its lines. */
    static void stamp(Brush brush, String words, double x, double y) {
        var on = brush.on();
        AffineTransform before = on.getTransform();
        on.translate(x, y);
        on.rotate(brush.between(-0.24, 0.24));
        Color ink = Ink.faded(Ink.PAD, 205);
        brush.stroke(ring(RADIUS), ink, 5);
        brush.stroke(ring(RADIUS - 11), ink, 1.8);
        String[] lines = words.split("\\|", -1);
        double first = -(lines.length - 1) * 17.0 + 9;
        for (int i = 0; i < lines.length; i++) {
            double at = first + i * 34;
            double room = 2 * Math.sqrt(Math.pow(RADIUS - 18, 2) - Math.pow(Math.abs(at) + 6, 2));
            brush.text(lines[i], new Face(25, true, ink), Side.CENTRE, 0, at, room);
        }
        brush.line(-38, -52, 38, -52, ink, 1.6);
        brush.line(-38, 54, 38, 54, ink, 1.6);
        on.setTransform(before);
    }

    private static Ellipse2D ring(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** A stroke of the pen, another for each seed. */
    static void signature(Brush brush, double x, double y) {
        Path2D pen = new Path2D.Double();
        pen.moveTo(x - 70, y + brush.between(-8, 8));
        for (int i = 0; i < 4; i++) {
            double to = x - 70 + (i + 1) * 36;
            pen.curveTo(
                    to - 40,
                    y - brush.between(20, 62),
                    to + brush.between(0, 16),
                    y + brush.between(14, 44),
                    to,
                    y + brush.between(-16, 14));
        }
        pen.curveTo(x + 30, y + 40, x - 60, y + 26, x - 88, y + brush.between(24, 34));
        brush.stroke(pen, Ink.faded(Ink.PEN, 225), 2.6);
    }

    /** What stands across a copy. */
    static void copy(Brush brush, String word, String under) {
        var on = brush.on();
        AffineTransform before = on.getTransform();
        on.translate(Brush.MIDDLE, brush.height() * 0.5);
        on.rotate(-0.22);
        Color ink = Ink.faded(Ink.RED, 150);
        brush.stroke(new RoundRectangle2D.Double(-190, -76, 380, 152, 18, 18), ink, 6);
        brush.text(word, new Face(64, true, ink), Side.CENTRE, 0, -2, 350);
        brush.text(under, new Face(34, true, ink), Side.CENTRE, 0, 50, 350);
        on.setTransform(before);
    }
}
