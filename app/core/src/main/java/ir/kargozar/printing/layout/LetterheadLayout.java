package ir.kargozar.printing.layout;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.ArrayList;
import java.util.List;

/** Lays the head of a sheet out: sender, title, marks, and a line under them. */
final class LetterheadLayout {
    private static final float QR_SIDE = 60;
    private static final float LINE = 1.2f;
    private static final float SENDER = 0.95f;
    private static final float TITLE = 1.17f;
    private static final float MARKS = 0.7f;
    private static final float CODE = 0.58f;

    private final Pen pen;
    private final PdfDocument pdf;
    private final float width;

    /** @param width of the sheet between its margins, points */
    LetterheadLayout(Pen pen, PdfDocument pdf, float width) {
        this.pen = pen;
        this.pdf = pdf;
        this.width = width;
    }

    IBlockElement element(Letterhead letterhead) {
        List<Float> shares = shares(letterhead);
        List<Cell> parts = new ArrayList<>(List.of(sender(letterhead), title(letterhead), marks(letterhead)));
        if (letterhead.code() != null) {
            Image picture = QrDrawing.of(letterhead.code(), QR_SIDE, pdf);
            picture.setHorizontalAlignment(HorizontalAlignment.LEFT);
            parts.add(part(List.of(), TextAlignment.LEFT).add(picture));
        }
        Ledger ledger = new Ledger(shares);
        ledger.row(parts);
        return ledger.table()
                .setBorderBottom(new SolidBorder(Pen.colour(Ink.ACCENT), LINE))
                .setMarginBottom(Space.SMALL.points());
    }

    /** The usual shares, unless a number is wider than its column: a number never breaks, so the words beside it yield. */
    private List<Float> shares(Letterhead letterhead) {
        float all = SENDER + TITLE + MARKS + (letterhead.code() == null ? 0 : CODE);
        float widest = 2 * Space.TIGHT.points();
        for (Fields.Field mark : letterhead.marks()) {
            widest = Math.max(widest, pen.width(mark.value(), Weight.MEDIUM, TypeSize.BODY) + 2 * Space.TIGHT.points());
        }
        float missing = Math.max(0, widest / width * all - MARKS);
        float yielding = 1 - missing / (SENDER + TITLE);
        List<Float> shares = new ArrayList<>(List.of(SENDER * yielding, TITLE * yielding, MARKS + missing));
        if (letterhead.code() != null) {
            shares.add(CODE);
        }
        return shares;
    }

    private Cell sender(Letterhead letterhead) {
        List<IBlockElement> lines = new ArrayList<>();
        for (String line : letterhead.sender()) {
            lines.add(
                    lines.isEmpty()
                            ? pen.write(line, Weight.MEDIUM, TypeSize.BODY, Ink.TEXT)
                            : pen.write(line, Weight.REGULAR, TypeSize.SMALL, Ink.MUTED));
        }
        return part(lines, TextAlignment.RIGHT);
    }

    private Cell title(Letterhead letterhead) {
        List<IBlockElement> lines = new ArrayList<>();
        lines.add(centred(letterhead.title(), Weight.BOLD, TypeSize.TITLE, Ink.ACCENT));
        if (!letterhead.subtitle().isEmpty()) {
            lines.add(centred(letterhead.subtitle(), Weight.REGULAR, TypeSize.SMALL, Ink.MUTED));
        }
        return part(lines, TextAlignment.CENTER);
    }

    private IBlockElement centred(String text, Weight weight, TypeSize size, Ink ink) {
        return pen.write(text, weight, size, ink).setTextAlignment(TextAlignment.CENTER);
    }

    private Cell marks(Letterhead letterhead) {
        List<IBlockElement> lines = new ArrayList<>();
        for (Fields.Field mark : letterhead.marks()) {
            lines.add(pen.write(mark.label(), Weight.REGULAR, TypeSize.SMALL, Ink.MUTED)
                    .setTextAlignment(TextAlignment.LEFT));
            lines.add(pen.write(mark.value(), Weight.MEDIUM, TypeSize.BODY, Ink.TEXT)
                    .setTextAlignment(TextAlignment.LEFT));
        }
        return part(lines, TextAlignment.LEFT);
    }

    private static Cell part(List<IBlockElement> lines, TextAlignment alignment) {
        return Pen.cell(1, lines)
                .setTextAlignment(alignment)
                .setVerticalAlignment(VerticalAlignment.MIDDLE)
                .setPaddingBottom(Space.SMALL.points());
    }
}
