package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;

/** Orders and prescriptions: a physician's head, and lines by hand. */
final class NoteLayout implements Layout {
    private static final double LINE = 66;

    @Override
    public Sheet sheet(BroughtPaper paper) {
        return paper.type() == PaperType.PRESCRIPTION
                ? new Sheet(1.3, new Color(0xfdf8f1), new Color(0x8a3b52))
                : new Sheet(1.34, new Color(0xf6fbfb), new Color(0x0b6b66));
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        boolean isPrescription = paper.type() == PaperType.PRESCRIPTION;
        brush.text(paper.printed().head(), Face.strong(38).in(accent), Side.TO_LEFT, Brush.RIGHT, 88, 560);
        String speciality = paper.printed().lines().stream()
                .filter(line -> !line.label().isEmpty())
                .map(Said::value)
                .findFirst()
                .orElse("");
        brush.text(speciality, Face.print(24), Side.TO_LEFT, Brush.RIGHT, 130, 560);
        brush.text(words.title(paper.type()), Face.quiet(22), Side.TO_RIGHT, Brush.MARGIN, 88, 240);
        brush.line(Brush.MARGIN, 158, Brush.RIGHT, 158, accent, isPrescription ? 5 : 2);
        brush.field(words.say("patient"), paper.printed().name(), Brush.RIGHT, 212, 420);
        brush.field(words.say("date"), paper.printed().date(), Brush.MARGIN + 300, 212, 300);
        brush.field(words.say("nationalId"), paper.printed().nationalId(), Brush.RIGHT, 262, 420);
        if (isPrescription) {
            brush.text("\u211E", Face.strong(120).in(Ink.faded(accent, 60)), Side.TO_RIGHT, Brush.MARGIN, 400, 200);
        }
        double y = 356;
        double foot = brush.height() - 300;
        for (double at = y + 14; at < foot; at += LINE) {
            brush.line(Brush.MARGIN, at, Brush.RIGHT, at, Ink.faded(accent, 55), 1.2);
        }
        for (Said line : paper.printed().lines()) {
            if (line.label().isEmpty()) {
                brush.hand(line.value(), 33, Side.TO_LEFT, Brush.RIGHT - 20, y, Brush.WIDTH - 2 * Brush.MARGIN - 40);
                y += LINE;
            }
        }
        brush.text(words.say("signed"), Face.quiet(19), Side.TO_RIGHT, Brush.MARGIN, brush.height() - 270, 300);
    }
}
