package ir.kargozar.desktop;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;

/** A paper as a scanner makes it: drawn, the same for the same seed, of nobody. */
final class DrawnPaper {
    private static final List<String> LINES = List.of(
            "ویزیت متخصص داخلی ۱٬۲۵۰٬۰۰۰ ریال",
            "آزمایش خون ۳٬۴۸۰٬۰۰۰ ریال",
            "رادیوگرافی قفسهٔ سینه ۲٬۱۰۰٬۰۰۰ ریال",
            "نام بیمار: لالهٔ کریمی‌نژاد");

    private DrawnPaper() {}

    /** A4 at this density, as {@code jpeg} or {@code png}. */
    static byte[] of(String title, int density, String format, long seed) throws IOException {
        int width = (int) (8.27 * density);
        int height = (int) (11.69 * density);
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(seed);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(250, 249, 245));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(30, 32, 40));
        for (int row = 0; row < 28; row++) {
            pen.setFont(font().deriveFont(density * (row == 0 ? 20f : 12f) / 72));
            String line = row == 0 ? title : LINES.get(random.nextInt(LINES.size()));
            pen.drawString(
                    line,
                    width - pen.getFontMetrics().stringWidth(line) - density * 0.7f,
                    density * (1f + row * 0.36f));
        }
        pen.setColor(new Color(40, 60, 190));
        pen.drawOval(density, height - 3 * density, 2 * density, 2 * density);
        pen.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                page.setRGB(x, y, page.getRGB(x, y) ^ (random.nextInt(8) * 0x010101));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, format, out);
        return out.toByteArray();
    }

    private static Font font() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DrawnPaper.class.getResourceAsStream("/kargozar/fonts/Vazirmatn-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (java.awt.FontFormatException e) {
            throw new IOException(e);
        }
    }
}
