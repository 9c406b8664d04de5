package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;

/** Certificates: a double frame, a title in the middle, sentences. */
final class CertificateLayout implements Layout {

    @Override
    public Sheet sheet(BroughtPaper paper) {
        Color accent = switch (paper.type()) {
            case ANAESTHETIST_CERTIFICATE -> new Color(0x5b3f8c);
            case CONSULTANT_CERTIFICATE -> new Color(0x2f6690);
            default -> new Color(0x8a6a1f);
        };
        return new Sheet(paper.type() == PaperType.PHYSICIAN_CERTIFICATE ? 1.34 : 1.26, new Color(0xfdfbf3), accent);
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        brush.box(26, 26, Brush.WIDTH - 52, brush.height() - 52, accent, 4);
        brush.box(38, 38, Brush.WIDTH - 76, brush.height() - 76, accent, 1.2);
        brush.text(words.title(paper.type()), Face.strong(42).in(accent), Side.CENTRE, Brush.MIDDLE, 126, 640);
        brush.line(Brush.MIDDLE - 130, 152, Brush.MIDDLE + 130, 152, accent, 2);
        brush.text(paper.printed().head(), Face.strong(29), Side.CENTRE, Brush.MIDDLE, 208, 700);
        double right = Brush.RIGHT - 22;
        double wide = right - Brush.MARGIN - 22;
        brush.field(words.say("date"), paper.printed().date(), right, 282, 330);
        brush.field(words.say("nationalId"), paper.printed().nationalId(), Brush.MIDDLE - 30, 282, 330);
        brush.field(words.say("patient"), paper.printed().name(), right, 338, wide);
        double y = 400;
        for (Said line : paper.printed().lines()) {
            if (line.label().isEmpty()) {
                y = brush.paragraph(line.value(), Face.print(26), right, y + 14, wide);
            } else {
                brush.field(line.label(), line.value(), right, y, wide);
                y += 54;
            }
        }
        brush.text(words.say("signed"), Face.quiet(19), Side.TO_LEFT, right, brush.height() - 210, 300);
    }
}
