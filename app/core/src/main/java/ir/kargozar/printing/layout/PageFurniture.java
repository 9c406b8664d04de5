package ir.kargozar.printing.layout;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.properties.VerticalAlignment;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Weight;
import java.util.List;
import java.util.Optional;

/** Draws what stands around the blocks, on one page after another. */
final class PageFurniture {
    private static final float BAND = 26;

    private final Furniture furniture;
    private final PaperSize size;
    private final Pen pen;
    private final Optional<PdfFormXObject> watermark;

    PageFurniture(Furniture furniture, PaperSize size, Pen pen, PdfDocument pdf) {
        this.furniture = furniture;
        this.size = size;
        this.pen = pen;
        Rectangle page = new Rectangle(size.width(), size.height());
        this.watermark = furniture.watermark().isEmpty()
                ? Optional.empty()
                : Optional.of(Watermark.of(furniture.watermark(), page, pdf));
    }

    /**
     * @param copy label of the copy, or empty
     * @param number of the page in its copy, from 1
     */
    void draw(PdfPage page, String copy, int number, int pages) {
        watermark.ifPresent(picture -> {
            PdfCanvas below = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), page.getDocument());
            below.addXObjectAt(picture, 0, 0);
            below.release();
        });
        PdfCanvas above = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), page.getDocument());
        String count = furniture.pageNumber().say(number, pages);
        float low = (size.margin() - BAND) / 2;
        band(above, size.height() - size.margin() + low, label(copy), remark(head(), Align.END));
        band(above, low, remark(furniture.footer(), Align.START), remark(count, Align.END));
        above.release();
    }

    private String head() {
        return furniture.watermark().isEmpty() || furniture.notice().isEmpty()
                ? furniture.watermark() + furniture.notice()
                : furniture.watermark() + " \u00b7 " + furniture.notice();
    }

    private void band(PdfCanvas canvas, float bottom, Cell right, Cell left) {
        Rectangle place = new Rectangle(size.margin(), bottom, size.width() - 2 * size.margin(), BAND);
        Ledger ledger = new Ledger(List.of(1.6f, 1f));
        ledger.row(List.of(right, left));
        try (Canvas layout = new Canvas(canvas, place)) {
            RightToLeft.prepare(layout, pen.font(Weight.REGULAR));
            layout.add(ledger.table());
        }
    }

    private Cell label(String text) {
        return words(Paragraph.of(new Span(text, Weight.BOLD)).inked(Ink.ACCENT));
    }

    private Cell remark(String text, Align align) {
        return words(Paragraph.remark(text).aligned(align));
    }

    private Cell words(Paragraph line) {
        return Pen.cell(1, List.of(pen.write(line.spaced(Space.NONE, Space.NONE))))
                .setVerticalAlignment(VerticalAlignment.MIDDLE);
    }
}
