package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;

/** A hospital's sheets: boxes with a label in each corner, then what was done. */
final class ReportLayout implements Layout {

    @Override
    public Sheet sheet(BroughtPaper paper) {
        return paper.type() == PaperType.CASE_SUMMARY
                ? new Sheet(1.38, new Color(0xfdfdf8), new Color(0x1d5c8a))
                : new Sheet(1.38, new Color(0xf4f9f5), new Color(0x1d6b4f));
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        double wide = Brush.WIDTH - 2 * Brush.MARGIN;
        brush.text(paper.printed().head(), Face.print(23), Side.CENTRE, Brush.MIDDLE, 66, wide);
        brush.text(words.title(paper.type()), Face.strong(37).in(accent), Side.CENTRE, Brush.MIDDLE, 122, wide);
        double y = 158;
        cell(brush, words.say("patient"), paper.printed().name(), Brush.MARGIN + wide / 2, y, wide / 2);
        cell(brush, words.say("nationalId"), paper.printed().nationalId(), Brush.MARGIN, y, wide / 2);
        y += 96;
        cell(brush, words.say("date"), paper.printed().date(), Brush.MARGIN, y, wide);
        y += 96;
        for (Said line : paper.printed().lines()) {
            if (line.label().isEmpty()) {
                y = brush.paragraph(line.value(), Face.print(26), Brush.RIGHT - 24, y + 52, wide - 48);
            } else {
                cell(brush, line.label(), line.value(), Brush.MARGIN, y, wide);
                y += 96;
            }
        }
        brush.box(Brush.MARGIN, 158, wide, brush.height() - 240, accent, 2);
        brush.text(words.say("signed"), Face.quiet(19), Side.TO_LEFT, Brush.RIGHT - 20, brush.height() - 240, 300);
    }

    private static void cell(Brush brush, String label, String value, double x, double y, double wide) {
        brush.box(x, y, wide, 96, Ink.LINE, 1.2);
        brush.text(label, Face.quiet(18), Side.TO_LEFT, x + wide - 14, y + 30, wide - 28);
        brush.text(value, Face.print(25), Side.TO_LEFT, x + wide - 24, y + 74, wide - 48);
    }
}
