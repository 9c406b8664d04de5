package ir.kargozar.imaging.paper;

import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;
import java.awt.geom.Path2D;

/** The form of an account: a bank's head, its owner, the Sheba in a row of boxes, and the bank's word. */
final class AccountLayout implements Layout {
    private static final int SHEBA = 32;

    @Override
    public Sheet sheet(BroughtPaper paper) {
        return new Sheet(1.2, new Color(0xf6f8fd), new Color(0x2a3f86));
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        double wide = Brush.WIDTH - 2 * Brush.MARGIN;
        bank(brush, accent);
        brush.text(paper.printed().head(), Face.strong(35).in(accent), Side.TO_LEFT, Brush.RIGHT - 92, 92, 520);
        brush.text(words.title(paper.type()), Face.print(25), Side.TO_LEFT, Brush.RIGHT - 92, 134, 520);
        brush.text(paper.printed().date(), Face.print(23), Side.TO_RIGHT, Brush.MARGIN, 92, 220);
        brush.fill(Brush.MARGIN, 164, wide, 4, accent);
        double y = 232;
        brush.field(words.say("owner"), paper.printed().name(), Brush.RIGHT, y, wide);
        brush.field(words.say("ownerNationalId"), paper.printed().nationalId(), Brush.RIGHT, y + 62, wide);
        y += 124;
        for (Said line : paper.printed().lines()) {
            if (line.label().isEmpty()) {
                y = brush.paragraph(line.value(), Face.print(24), Brush.RIGHT, y + 20, wide);
            } else if (line.value().length() == SHEBA && line.value().startsWith("IR")) {
                brush.text(line.label(), Face.quiet(20), Side.TO_LEFT, Brush.RIGHT, y, 300);
                brush.box(Brush.MARGIN, y + 18, wide, 62, accent, 2);
                brush.text(line.value(), Face.strong(33), Side.CENTRE, Brush.MIDDLE, y + 60, wide - 30);
                y += 132;
            } else {
                brush.field(line.label(), line.value(), Brush.RIGHT, y, wide);
                y += 62;
            }
        }
        brush.text(words.say("bankSigned"), Face.quiet(19), Side.TO_LEFT, Brush.RIGHT, brush.height() - 190, 320);
    }

    /** Columns under a roof. */
    private static void bank(Brush brush, Color accent) {
        double x = Brush.RIGHT - 72;
        Path2D roof = new Path2D.Double();
        roof.moveTo(x, 82);
        roof.lineTo(x + 36, 54);
        roof.lineTo(x + 72, 82);
        roof.closePath();
        brush.on().setColor(accent);
        brush.on().fill(roof);
        for (int i = 0; i < 4; i++) {
            brush.fill(x + 6 + i * 18, 88, 8, 40, accent);
        }
        brush.fill(x, 132, 72, 9, accent);
    }
}
