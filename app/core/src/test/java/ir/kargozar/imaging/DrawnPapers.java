package ir.kargozar.imaging;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Papers as scanners make them: drawn, the same for the same seed, of nobody. */
public final class DrawnPapers {
    private static final double A4_WIDE = 8.27;
    private static final double A4_HIGH = 11.69;
    private static final List<String> LINES = List.of(
            "صورت‌حساب درمانگاه نمونه",
            "نام بیمار: لاله کریمی‌نژاد",
            "ویزیت متخصص داخلی ۱٬۲۵۰٬۰۰۰ ریال",
            "آزمایش خون و ادرار ۳٬۴۸۰٬۰۰۰ ریال",
            "رادیوگرافی قفسهٔ سینه ۲٬۱۰۰٬۰۰۰ ریال",
            "جمع کل به حروف: شش میلیون و هشتصد و سی هزار ریال");

    private DrawnPapers() {}

    /** A page of Persian lines with the grain of a lamp, and a blue stamp where it has colour. */
    public static BufferedImage a4(int density, boolean colour, long seed) {
        int width = (int) Math.round(A4_WIDE * density);
        int height = (int) Math.round(A4_HIGH * density);
        BufferedImage page =
                new BufferedImage(width, height, colour ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(seed);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(248, 247, 243));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(35, 35, 40));
        pen.setFont(font().deriveFont(density * 11f / 72));
        for (int row = 0; row < 34; row++) {
            String line = (row == 0 ? "شمارهٔ " + seed + " " : "") + LINES.get(random.nextInt(LINES.size()));
            int wide = pen.getFontMetrics().stringWidth(line);
            pen.drawString(line, width - wide - density * 0.7f, density * (0.9f + row * 0.3f));
        }
        if (colour) {
            pen.setColor(new Color(40, 60, 190));
            pen.setStroke(new BasicStroke(density / 40f));
            pen.drawOval(density, height - 3 * density, 2 * density, 2 * density);
        }
        pen.dispose();
        grain(page, random);
        return page;
    }

    private static void grain(BufferedImage page, Random random) {
        var pixels = page.getRaster();
        int[] row = new int[page.getWidth() * pixels.getNumBands()];
        for (int y = 0; y < page.getHeight(); y++) {
            pixels.getPixels(0, y, page.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.clamp(row[i] + random.nextInt(13) - 6, 0, 255);
            }
            pixels.setPixels(0, y, page.getWidth(), 1, row);
        }
    }

    private static Font font() {
        try (InputStream in = Objects.requireNonNull(
                DrawnPapers.class.getResourceAsStream("/kargozar/fonts/Vazirmatn-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | java.awt.FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] jpeg(BufferedImage image, float quality) {
        return written("jpeg", List.of(image), how -> {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
        });
    }

    public static byte[] png(BufferedImage image) {
        return written("png", List.of(image), _ -> {});
    }

    /** @param compression as the JDK calls it: {@code LZW}, {@code CCITT T.6} */
    public static byte[] tiff(List<BufferedImage> images, String compression) {
        return written("tiff", images, how -> {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
        });
    }

    private static byte[] written(
            String format, List<BufferedImage> images, java.util.function.Consumer<ImageWriteParam> how) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream sink = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(sink);
            ImageWriteParam param = writer.getDefaultWriteParam();
            how.accept(param);
            if (images.size() == 1) {
                writer.write(null, new IIOImage(images.getFirst(), null, null), param);
            } else {
                writer.prepareWriteSequence(null);
                for (BufferedImage image : images) {
                    writer.writeToSequence(new IIOImage(image, null, null), param);
                }
                writer.endWriteSequence();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** In black and white, as fax machines scan. */
    public static BufferedImage bilevel(BufferedImage image) {
        BufferedImage two = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                two.setRGB(x, y, image.getRaster().getSample(x, y, 0) > 128 ? 0xFFFFFF : 0);
            }
        }
        return two;
    }

    /** A PDF of these pages, each a JPEG of high quality. */
    public static byte[] pdf(List<BufferedImage> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, page, 0.97f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
