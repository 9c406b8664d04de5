package ir.kargozar.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/** The pages of a PDF, drawn by PDFBox within bounds. */
final class PdfFile implements PageSource {
    private static final float POINTS = 72;
    private static final float DENSITY = 200;

    private final PDDocument document;
    private final BoundedRenderer renderer;

    PdfFile(PDDocument document) {
        this.document = document;
        this.renderer = new BoundedRenderer(document);
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public Size size(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        boolean lying = document.getPage(page).getRotation() % 180 != 0;
        int width = Math.max(1, Math.round(box.getWidth() / POINTS * DENSITY));
        int height = Math.max(1, Math.round(box.getHeight() / POINTS * DENSITY));
        return lying ? new Size(height, width) : new Size(width, height);
    }

    @Override
    public BufferedImage draw(int page, int longest) throws IOException {
        float share = Math.min(1, (float) longest / size(page).longest());
        BufferedImage image = renderer.renderImageWithDPI(page, DENSITY * share, ImageType.RGB);
        return Scaling.greyWhereGrey(Scaling.fit(image, longest));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
