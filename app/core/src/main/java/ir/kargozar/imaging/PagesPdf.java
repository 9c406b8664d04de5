package ir.kargozar.imaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF of JPEG pages; the same pages give the same bytes. */
final class PagesPdf implements AutoCloseable {
    private static final float POINTS = 72;

    private final PDDocument document = new PDDocument();

    PagesPdf() {
        document.setDocumentId(0L);
    }

    /** @param density dots per inch that the page had at its full size */
    void add(JpegPages.Page page, float density) throws IOException {
        PDImageXObject image = JPEGFactory.createFromStream(document, new ByteArrayInputStream(page.jpeg()));
        PDRectangle box = new PDRectangle(
                page.size().width() * POINTS / density, page.size().height() * POINTS / density);
        PDPage sheet = new PDPage(box);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
