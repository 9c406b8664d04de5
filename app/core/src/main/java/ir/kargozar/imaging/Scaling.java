package ir.kargozar.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller: halved until nearly there, then the rest, so that thin strokes stay. */
final class Scaling {
    /** A colour whose parts differ less is grey: paper and lamps are never quite white. */
    private static final int GREY = 24;

    private Scaling() {}

    /** In grey where the picture is grey, else in colour; never made larger. */
    static BufferedImage fit(BufferedImage given, int longest) {
        BufferedImage image = usual(given);
        double share = (double) longest / Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * Math.min(1, share)));
        int height = Math.max(1, (int) Math.round(image.getHeight() * Math.min(1, share)));
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return image.getWidth() == width && image.getHeight() == height ? image : drawn(image, width, height);
    }

    /** Eight bits of grey or of each colour, transparent places white. */
    private static BufferedImage usual(BufferedImage given) {
        int type = given.getColorModel().getNumColorComponents() == 1 || isGreyPalette(given)
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR;
        return given.getType() == type ? given : onWhite(given, given.getWidth(), given.getHeight(), type);
    }

    private static boolean isGreyPalette(BufferedImage image) {
        if (!(image.getColorModel() instanceof java.awt.image.IndexColorModel palette)) {
            return false;
        }
        for (int i = 0; i < palette.getMapSize(); i++) {
            if (palette.getRed(i) != palette.getGreen(i) || palette.getGreen(i) != palette.getBlue(i)) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        return onWhite(image, width, height, image.getType());
    }

    private static BufferedImage onWhite(BufferedImage image, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** A drawn page without a colour, in grey: half the bytes. */
    static BufferedImage greyWhereGrey(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                int rgb = image.getRGB(x, y);
                int red = rgb >> 16 & 0xFF;
                int green = rgb >> 8 & 0xFF;
                int blue = rgb & 0xFF;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > GREY) {
                    return image;
                }
            }
        }
        return onWhite(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    }
}
