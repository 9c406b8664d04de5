package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** A card on a copied sheet: identity and booklet. */
final class CardLayout implements Layout {

    @Override
    public Sheet sheet(BroughtPaper paper) {
        return paper.type() == PaperType.IDENTITY
                ? new Sheet(0.8, new Color(0xf8f8f6), new Color(0x3b6ea5))
                : new Sheet(0.9, new Color(0xf8f8f6), new Color(0x4f7a3a));
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        double high = brush.height() - 150;
        RoundRectangle2D card = new RoundRectangle2D.Double(60, 60, Brush.WIDTH - 120, high, 36, 36);
        brush.on().setColor(Ink.faded(accent, 34));
        brush.on().fill(card);
        brush.stroke(card, accent, 2.5);
        for (int i = 0; i < 7; i++) {
            double size = 120 + i * 60;
            brush.stroke(
                    new Ellipse2D.Double(Brush.MIDDLE - size / 2, 60 + high / 2 - size / 2.6, size, size / 1.3),
                    Ink.faded(accent, 26),
                    1.5);
        }
        brush.text(paper.printed().head(), Face.strong(31).in(accent), Side.CENTRE, Brush.MIDDLE, 122, 640);
        face(brush, accent);
        double right = Brush.RIGHT - 30;
        double y = 200;
        brush.field(words.say("nationalId"), paper.printed().nationalId(), right, y, 470);
        brush.field(words.say("name"), paper.printed().name(), right, y + 62, 470);
        y += 124;
        for (Said line : paper.printed().lines()) {
            brush.field(line.label(), line.value(), right, y, 470);
            y += 62;
        }
    }

    /** Nobody's portrait. */
    private static void face(Brush brush, Color accent) {
        brush.fill(100, 170, 150, 190, Ink.faded(accent, 50));
        brush.on().setColor(Ink.faded(accent, 130));
        brush.on().fill(new Ellipse2D.Double(143, 196, 64, 76));
        brush.on().fill(new RoundRectangle2D.Double(118, 282, 114, 78, 60, 60));
    }
}
