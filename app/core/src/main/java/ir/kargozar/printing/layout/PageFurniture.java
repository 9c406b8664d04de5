package ir.kargozar.printing.layout;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.TypeSize;
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
        float top = size.height() - size.margin() + (size.margin() - BAND) / 2;
        band(above, top, copy, head());
        band(
                above,
                (size.margin() - BAND) / 2,
                furniture.footer(),
                furniture.pageNumber().say(number, pages));
        above.release();
    }

    private String head() {
        return furniture.watermark().isEmpty() || furniture.notice().isEmpty()
                ? furniture.watermark() + furniture.notice()
                : furniture.watermark() + " \u00b7 " + furniture.notice();
    }

    private void band(PdfCanvas canvas, float bottom, String right, String left) {
        Rectangle place = new Rectangle(size.margin(), bottom, size.width() - 2 * size.margin(), BAND);
        Ledger ledger = new Ledger(List.of(1.3f, 1f));
        ledger.row(List.of(
                words(right, Weight.MEDIUM, Ink.TEXT),
                words(left, Weight.REGULAR, Ink.MUTED).setTextAlignment(TextAlignment.LEFT)));
        try (Canvas layout = new Canvas(canvas, place)) {
            RightToLeft.prepare(layout, pen.font(Weight.REGULAR));
            layout.add(ledger.table());
        }
    }

    private Cell words(String text, Weight weight, Ink ink) {
        IBlockElement line = pen.write(text, weight, TypeSize.SMALL, ink);
        line.deleteOwnProperty(Property.TEXT_ALIGNMENT);
        return Pen.cell(1, List.of(line)).setTextAlignment(TextAlignment.RIGHT);
    }
}
