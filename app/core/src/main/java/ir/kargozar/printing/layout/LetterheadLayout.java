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

    private final Pen pen;
    private final PdfDocument pdf;

    LetterheadLayout(Pen pen, PdfDocument pdf) {
        this.pen = pen;
        this.pdf = pdf;
    }

    IBlockElement element(Letterhead letterhead) {
        List<Float> shares = new ArrayList<>(List.of(0.95f, 1.17f, 0.7f));
        List<Cell> parts = new ArrayList<>(List.of(sender(letterhead), title(letterhead), marks(letterhead)));
        if (letterhead.code() != null) {
            Image picture = QrDrawing.of(letterhead.code(), QR_SIDE, pdf);
            picture.setHorizontalAlignment(HorizontalAlignment.LEFT);
            shares.add(0.58f);
            parts.add(part(List.of(), TextAlignment.LEFT).add(picture));
        }
        Ledger ledger = new Ledger(shares);
        ledger.row(parts);
        return ledger.table()
                .setBorderBottom(new SolidBorder(Pen.colour(Ink.ACCENT), LINE))
                .setMarginBottom(Space.SMALL.points());
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
