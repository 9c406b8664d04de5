package ir.kargozar.imaging.paper;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/** The sheet under the print, and what befell it. */
final class Sheets {
    private static final int FIBRES = 520;
    private static final int BLUR = 22;
    private static final double SMUDGED = 0.68;

    private Sheets() {}

    /** Paper: its tint, fibres, a fold, and a shade towards the edges. */
    static void ground(Brush brush, Color tint) {
        Graphics2D on = brush.on();
        brush.fill(0, 0, Brush.WIDTH, brush.height(), tint);
        for (int i = 0; i < FIBRES; i++) {
            double x = brush.between(0, Brush.WIDTH);
            double y = brush.between(0, brush.height());
            on.setColor(new Color(90, 80, 60, (int) brush.between(8, 26)));
            on.draw(new Line2D.Double(x, y, x + brush.between(-9, 9), y + brush.between(-4, 4)));
        }
        double fold = brush.height() * brush.between(0.46, 0.54);
        on.setPaint(new GradientPaint(
                0, (float) fold - 14, new Color(0, 0, 0, 0), 0, (float) fold, new Color(60, 50, 30, 24)));
        on.fillRect(0, (int) fold - 14, (int) Brush.WIDTH, 14);
        brush.line(0, fold, Brush.WIDTH, fold, new Color(255, 255, 255, 90), 2);
        brush.box(0.5, 0.5, Brush.WIDTH - 1, brush.height() - 1, new Color(120, 110, 90, 110), 2);
    }

    /** Grey, with the dark streaks of a copier. */
    static void copied(BufferedImage image, Brush brush) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, grey(image.getRGB(x, y)));
            }
        }
        for (int i = 0; i < 3; i++) {
            double x = brush.between(20, Brush.WIDTH - 20);
            brush.line(x, 0, x + brush.between(-3, 3), brush.height(), new Color(40, 40, 40, 46), 2.5);
        }
        brush.fill(0, 0, Brush.WIDTH, 9, new Color(30, 30, 30, 120));
    }

    private static int grey(int rgb) {
        int light = ((rgb >> 16 & 255) * 30 + (rgb >> 8 & 255) * 59 + (rgb & 255) * 11) / 100;
        int hard = Math.clamp((light - 128) * 5L / 4 + 140, 0, 255);
        return 0xff000000 | hard << 16 | hard << 8 | hard;
    }

    /** Wet: what stands between the head and the signature runs. */
    static void smudged(BufferedImage image, Brush brush, double from) {
        double scale = image.getWidth() / Brush.WIDTH;
        int top = (int) (from * scale);
        int high = (int) (image.getHeight() * SMUDGED) - top;
        BufferedImage part = new BufferedImage(image.getWidth(), high, BufferedImage.TYPE_INT_RGB);
        Graphics2D copy = part.createGraphics();
        copy.drawImage(image, 0, -top, null);
        copy.dispose();
        double dot = BLUR * scale;
        Image small = part.getScaledInstance(
                Math.max(2, (int) (part.getWidth() / dot)),
                Math.max(2, (int) (high / dot)),
                Image.SCALE_AREA_AVERAGING);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(small, 0, top, image.getWidth(), high, null);
        on.dispose();
        for (int i = 0; i < 7; i++) {
            double size = brush.between(60, 260);
            Ellipse2D drop = new Ellipse2D.Double(
                    brush.between(0, Brush.WIDTH - size),
                    brush.between(from, brush.height() * SMUDGED - size / 2),
                    size,
                    size * brush.between(0.5, 0.9));
            brush.on().setColor(new Color(110, 95, 60, 22));
            brush.on().fill(drop);
            brush.stroke(drop, new Color(110, 95, 60, 60), 2);
        }
    }
}
