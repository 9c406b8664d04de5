package ir.kargozar.imaging;

import ir.kargozar.office.Fault;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.scan.ScanType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Kept scans drawn in memory, with the distrust a given file meets: a scan that came in a package was made small by
 * another office, or by nobody.
 */
public final class DrawnScanPages implements ScanPages {

    private static final int MOST_PAGES = 999;
    private static final ShrinkRule.Caps CAPS = ShrinkRule.shipped().caps();

    @Override
    public Picture draw(ScanType type, byte[] content, int page, int longest) {
        try (PageSource source = source(type, content)) {
            if (source.size(page).pixels() > CAPS.pixels()) {
                throw new Fault("SCAN_DAMAGED", "");
            }
            BufferedImage image = source.draw(page, longest);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, IntBuffer.wrap(image.getRGB(0, 0, width, height, null, 0, width)));
        } catch (Fault e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever a reader does with a hostile content, the program goes on.
            throw new Fault(e, "SCAN_DAMAGED", "");
        }
    }

    private static PageSource pdf(PDDocument document) throws IOException {
        try {
            PdfInspection.holdsOnlyPages(document, CAPS);
            return new PdfFile(document);
        } catch (IOException | RuntimeException | Error e) {
            document.close();
            throw e;
        }
    }

    private static PageSource source(ScanType type, byte[] content) throws IOException {
        if (type == ScanType.PDF) {
            return pdf(Loader.loadPDF(content));
        }
        MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        Frame frame = switch (type) {
            case JPEG -> JpegFrame.of(new ByteArrayInputStream(content));
            case TIFF -> TiffFrame.of(in, MOST_PAGES);
            default -> new Frame(1, 1, true);
        };
        return new PictureFile(type, in, frame);
    }
}
