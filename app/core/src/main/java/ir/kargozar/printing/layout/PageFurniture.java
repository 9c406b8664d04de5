package ir.kargozar.printing.layout;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.VerticalAlignment;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Weight;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws what stands around the blocks, on one page after another. Words that pages have in common are laid out once.
 */
final class PageFurniture {
    private static final float BAND = 26;
    private static final float SHARE_OF_RIGHT = 0.62f;

    private final Furniture furniture;
    private final PaperSize size;
    private final Pen pen;
    private final PdfDocument pdf;
    private final Optional<PdfFormXObject> watermark;
    private final Map<Paragraph, PdfFormXObject> laid = new HashMap<>();

    PageFurniture(Furniture furniture, PaperSize size, Pen pen, PdfDocument pdf) {
        this.furniture = furniture;
        this.size = size;
        this.pen = pen;
        this.pdf = pdf;
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
            PdfCanvas below = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf);
            below.addXObjectAt(picture, 0, 0);
            below.release();
        });
        PdfCanvas above = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf);
        Paragraph label = Paragraph.of(new Span(copy, Weight.BOLD)).inked(Ink.ACCENT);
        String count = furniture.pageNumber().say(number, pages);
        float low = (size.margin() - BAND) / 2;
        band(above, size.height() - size.margin() + low, label, head());
        band(above, low, Paragraph.remark(furniture.footer()), count);
        above.release();
    }

    private String head() {
        return furniture.watermark().isEmpty() || furniture.notice().isEmpty()
                ? furniture.watermark() + furniture.notice()
                : furniture.watermark() + " \u00b7 " + furniture.notice();
    }

    private void band(PdfCanvas canvas, float bottom, Paragraph right, String left) {
        float width = size.width() - 2 * size.margin();
        float part = width * SHARE_OF_RIGHT;
        place(canvas, right.aligned(Align.START), size.width() - size.margin() - part, bottom, part);
        place(canvas, Paragraph.remark(left).aligned(Align.END), size.margin(), bottom, width - part);
    }

    private void place(PdfCanvas canvas, Paragraph words, float left, float bottom, float width) {
        if (!words.isEmpty()) {
            canvas.addXObjectAt(laid.computeIfAbsent(words, fresh -> layOut(fresh, width)), left, bottom);
        }
    }

    private PdfFormXObject layOut(Paragraph words, float width) {
        Rectangle place = new Rectangle(width, BAND);
        PdfFormXObject picture = new PdfFormXObject(place);
        try (Canvas canvas = new Canvas(picture, pdf)) {
            RightToLeft.prepare(canvas, pen.font(Weight.REGULAR));
            com.itextpdf.layout.element.Paragraph line = pen.write(words.spaced(Space.NONE, Space.NONE));
            line.setHeight(BAND).setVerticalAlignment(VerticalAlignment.MIDDLE);
            line.setProperty(Property.FORCED_PLACEMENT, true);
            canvas.add(line);
        }
        return picture;
    }
}
