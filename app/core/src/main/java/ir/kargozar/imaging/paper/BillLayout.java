package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.imaging.paper.Brush.Face;
import ir.kargozar.imaging.paper.Brush.Side;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.BroughtPaper.Row;
import ir.kargozar.training.exercise.BroughtPaper.Said;
import java.awt.Color;

/** Bills and receipts: head, number and day, whose, a table, and the sum by hand in figures and words. */
final class BillLayout implements Layout {
    private static final double AMOUNT = 240;
    private static final double ROW = 50;

    @Override
    public Sheet sheet(BroughtPaper paper) {
        return switch (paper.type()) {
            case HOSPITAL_BILL -> new Sheet(1.38, new Color(0xfbfaf4), new Color(0x1f5a9c));
            case PROSTHESIS_INVOICE -> new Sheet(1.38, new Color(0xfaf6ee), new Color(0x7a4b1c));
            default -> new Sheet(1.12, new Color(0xf4faf3), new Color(0x2b6e4a));
        };
    }

    @Override
    public Spot signed() {
        return new Spot(0.22, 0.86);
    }

    @Override
    public void draw(Brush brush, BroughtPaper paper, PaperWords words) {
        Color accent = sheet(paper).accent();
        double y = paper.type() == PaperType.OFFICIAL_RECEIPT
                ? counterfoil(brush, paper, words, accent)
                : band(brush, paper, words, accent);
        y = facts(brush, paper, words, y);
        y = table(brush, paper, words, y + 10, accent);
        sum(brush, paper, words, y);
    }

    private static double band(Brush brush, BroughtPaper paper, PaperWords words, Color accent) {
        brush.fill(0, 0, Brush.WIDTH, 132, accent);
        double room = Brush.WIDTH - 2 * Brush.MARGIN;
        brush.text(paper.printed().head(), Face.strong(34).in(Color.WHITE), Side.CENTRE, Brush.MIDDLE, 62, room);
        brush.text(words.title(paper.type()), Face.print(26).in(Color.WHITE), Side.CENTRE, Brush.MIDDLE, 108, room);
        return 186;
    }

    /** A receipt torn from its block: a dotted edge, the number in red. */
    private static double counterfoil(Brush brush, BroughtPaper paper, PaperWords words, Color accent) {
        for (double y = 14; y < brush.height(); y += 22) {
            brush.fill(14, y, 7, 7, new Color(0, 0, 0, 60));
        }
        brush.text(paper.printed().head(), Face.strong(32).in(accent), Side.TO_LEFT, Brush.RIGHT, 72, 520);
        brush.text(words.title(paper.type()), Face.print(24), Side.TO_LEFT, Brush.RIGHT, 116, 460);
        brush.box(Brush.MARGIN, 36, 220, 84, accent, 2);
        brush.line(Brush.MARGIN, 132, Brush.RIGHT, 132, accent, 3);
        return 178;
    }

    private static double facts(Brush brush, BroughtPaper paper, PaperWords words, double top) {
        var printed = paper.printed();
        boolean inBox = paper.type() == PaperType.OFFICIAL_RECEIPT;
        double numberY = inBox ? 72 : top;
        double numberRight = inBox ? Brush.MARGIN + 208 : Brush.MIDDLE - 16;
        double half = Brush.MIDDLE - Brush.MARGIN - 16;
        brush.text(words.say("number"), Face.quiet(19), Side.TO_LEFT, numberRight, numberY, 90);
        brush.text(printed.number(), Face.strong(25).in(Ink.RED), Side.TO_LEFT, numberRight - 80, numberY, 150);
        double dateY = inBox ? 108 : top;
        double dateRight = inBox ? numberRight : Brush.RIGHT;
        brush.text(words.say("date"), Face.quiet(19), Side.TO_LEFT, dateRight, dateY, 90);
        brush.text(printed.date(), Face.print(24), Side.TO_LEFT, dateRight - 72, dateY, 170);
        double y = inBox ? top : top + 48;
        brush.field(words.say("patient"), printed.name(), Brush.RIGHT, y, half + 40);
        brush.field(words.say("nationalId"), printed.nationalId(), Brush.MIDDLE - 56, y, half - 40);
        y += 48;
        for (Said line : printed.lines()) {
            brush.field(line.label(), line.value(), Brush.RIGHT, y, Brush.WIDTH - 2 * Brush.MARGIN);
            y += 44;
        }
        return y;
    }

    private static double table(Brush brush, BroughtPaper paper, PaperWords words, double top, Color accent) {
        double wide = Brush.WIDTH - 2 * Brush.MARGIN;
        double high = ROW * (paper.rows().size() + 1);
        brush.fill(Brush.MARGIN, top - 18, wide, ROW, Ink.faded(accent, 36));
        brush.text(words.say("service"), Face.strong(21), Side.TO_LEFT, Brush.RIGHT - 16, top + 14, wide - AMOUNT);
        brush.text(words.say("amount"), Face.strong(21), Side.CENTRE, Brush.MARGIN + AMOUNT / 2, top + 14, AMOUNT);
        double y = top + ROW;
        for (Row row : paper.rows()) {
            brush.line(Brush.MARGIN, y - 18, Brush.RIGHT, y - 18, Ink.LINE, 1.2);
            brush.text(row.text(), Face.print(22), Side.TO_LEFT, Brush.RIGHT - 16, y + 14, wide - AMOUNT - 30);
            brush.text(
                    words.amount(row.amount()),
                    Face.print(23),
                    Side.CENTRE,
                    Brush.MARGIN + AMOUNT / 2,
                    y + 14,
                    AMOUNT - 20);
            y += ROW;
        }
        brush.box(Brush.MARGIN, top - 18, wide, high, accent, 1.6);
        brush.line(Brush.MARGIN + AMOUNT, top - 18, Brush.MARGIN + AMOUNT, top - 18 + high, accent, 1.2);
        return y;
    }

    private static void sum(Brush brush, BroughtPaper paper, PaperWords words, double top) {
        double y = top + 32;
        brush.text(words.say("sum"), Face.strong(23), Side.TO_LEFT, Brush.RIGHT - 16, y, 240);
        brush.hand(words.amount(paper.sum().figures()), 34, Side.CENTRE, Brush.MARGIN + AMOUNT / 2, y, AMOUNT + 30);
        y += 58;
        brush.text(words.say("inWords"), Face.quiet(20), Side.TO_LEFT, Brush.RIGHT - 16, y, 140);
        brush.dashed(Brush.RIGHT - 110, y + 10, Brush.MARGIN, y + 10, Ink.LINE);
        brush.hand(paper.sum().words(), 27, Side.TO_LEFT, Brush.RIGHT - 116, y, Brush.WIDTH - 2 * Brush.MARGIN - 130);
        brush.text(words.say("signed"), Face.quiet(18), Side.TO_LEFT, Brush.RIGHT - 16, brush.height() - 120, 300);
    }
}
