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

/** Kept scans drawn in memory. */
public final class DrawnScanPages implements ScanPages {

    private static final int MOST_PAGES = 999;

    @Override
    public Picture draw(ScanType type, byte[] content, int page, int longest) {
        try (PageSource source = source(type, content)) {
            BufferedImage image = source.draw(page, longest);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, IntBuffer.wrap(image.getRGB(0, 0, width, height, null, 0, width)));
        } catch (IOException e) {
            throw new Fault(e, "SCAN_DAMAGED", "");
        }
    }

    private static PageSource source(ScanType type, byte[] content) throws IOException {
        if (type == ScanType.PDF) {
            return new PdfFile(Loader.loadPDF(content));
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
