package ir.kargozar.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pages as JPEG, as good as the bytes allow. */
final class JpegPages {
    private final ShrinkRule rule;

    JpegPages(ShrinkRule rule) {
        this.rule = rule;
    }

    /** A page made small enough. */
    static final class Page {
        private final byte[] jpeg;
        private final PageSource.Size size;

        Page(byte[] jpeg, PageSource.Size size) {
            this.jpeg = jpeg;
            this.size = size;
        }

        byte[] jpeg() {
            return jpeg;
        }

        PageSource.Size size() {
            return size;
        }
    }

    /** The first of the rule's sizes and qualities that is small enough, else the last. */
    Page small(BufferedImage image) throws IOException {
        Page page = new Page(new byte[0], new PageSource.Size(0, 0));
        for (int factor : rule.factors()) {
            int longest = Math.max(image.getWidth(), image.getHeight()) * factor / 100;
            BufferedImage fit = Scaling.fit(image, longest);
            for (int quality : rule.qualities()) {
                page = new Page(encode(fit, quality / 100f), new PageSource.Size(fit.getWidth(), fit.getHeight()));
                if (page.jpeg().length <= rule.bytesAPage()) {
                    return page;
                }
            }
        }
        return page;
    }

    private static byte[] encode(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream sink = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(sink);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
