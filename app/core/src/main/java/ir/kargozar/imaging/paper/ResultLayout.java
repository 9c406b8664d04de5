package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;

/** Results of laboratories, imaging and sessions: a narrow head, a bordered box of whose, and a list in stripes. */
final class ResultLayout implements Layout {
    private static final double ROW = 54;
    private static final int SESSIONS = 10;

    @Override
    public Sheet sheet(BroughtPaper paper) {
        return switch (paper.type()) {
            case LABORATORY_RESULT -> new Sheet(1.3, new Color(0xffffff), new Color(0xb3261e));
            case IMAGING_REPORT -> new Sheet(1.3, new Color(0xf7f9fc), new Color(0x33415c));
            default -> new Sheet(1.2, new Color(0xfbf7ff), new Color(0x6a3d8f));
        };
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        double wide = Brush.WIDTH - 2 * Brush.MARGIN;
        brush.fill(Brush.WIDTH - 26, 0, 26, brush.height(), accent);
        brush.text(paper.printed().head(), Face.strong(32), Side.TO_LEFT, Brush.RIGHT, 84, 560);
        brush.text(words.title(paper.type()), Face.strong(24).in(accent), Side.TO_RIGHT, Brush.MARGIN, 84, 240);
        brush.box(Brush.MARGIN, 112, wide, 124, accent, 1.6);
        brush.field(words.say("patient"), paper.printed().name(), Brush.RIGHT - 16, 156, 390);
        brush.field(words.say("date"), paper.printed().date(), Brush.MARGIN + 300, 156, 284);
        brush.field(words.say("nationalId"), paper.printed().nationalId(), Brush.RIGHT - 16, 208, 390);
        if (!paper.printed().number().isEmpty()) {
            brush.field(words.say("number"), paper.printed().number(), Brush.MARGIN + 300, 208, 284);
        }
        double y = 300;
        int at = 0;
        for (Said line : paper.printed().lines()) {
            if (line.label().isEmpty()) {
                y = brush.paragraph(line.value(), Face.print(26), Brush.RIGHT - 16, y + 16, wide - 32);
            } else {
                if (at++ % 2 == 0) {
                    brush.fill(Brush.MARGIN, y - 36, wide, ROW, Ink.faded(accent, 18));
                }
                brush.text(line.label(), Face.strong(23), Side.TO_LEFT, Brush.RIGHT - 16, y, wide / 2);
                brush.text(line.value(), Face.print(24), Side.TO_RIGHT, Brush.MARGIN + 16, y, wide / 2);
                y += ROW;
            }
        }
        if (paper.type() == PaperType.PHYSIOTHERAPY_SESSIONS) {
            sessions(brush, y, accent, words);
        }
        brush.text(words.say("signed"), Face.quiet(19), Side.TO_RIGHT, Brush.MARGIN, brush.height() - 276, 300);
    }

    /** A tick for each session. */
    private static void sessions(Brush brush, double top, Color accent, PaperWords words) {
        for (int i = 0; i < SESSIONS; i++) {
            double x = Brush.RIGHT - 70 - (i % 5) * 148;
            double y = top + (i / 5) * 84;
            brush.box(x - 60, y, 120, 66, Ink.faded(accent, 120), 1.4);
            brush.text(words.texts().digits(Integer.toString(i + 1)), Face.quiet(17), Side.TO_LEFT, x + 52, y + 24, 40);
            brush.line(x - 24, y + 36, x - 10, y + 50 + brush.between(-4, 4), Ink.PEN, 3);
            brush.line(x - 10, y + 50, x + 26, y + 16 + brush.between(-6, 6), Ink.PEN, 3);
        }
    }
}
