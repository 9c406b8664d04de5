package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A committed picture of a page that a person has looked at. A page may differ from it by a little of its ink, for
 * another machine smooths edges otherwise; the page of a failed comparison is left in {@code target/goldens}.
 */
record Golden(String name) {
    /** Share of the ink. One word shaped wrongly in the sample is more. */
    private static final double TOLERANCE = 0.02;

    static Golden of(String name) {
        return new Golden(name);
    }

    void matches(BufferedImage colourful) throws IOException {
        BufferedImage page = grey(colourful);
        BufferedImage golden = read();
        double difference = golden == null ? 1 : difference(golden, page);
        if (difference > TOLERANCE) {
            Path left = Files.createDirectories(Path.of("target", "goldens")).resolve(name + ".png");
            ImageIO.write(page, "png", left.toFile());
        }
        assertThat(difference)
                .as("share of ink that differs from %s.png; the page is in target/goldens", name)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    private static BufferedImage grey(BufferedImage page) {
        BufferedImage grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                grey.getRaster().setSample(x, y, 0, ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3);
            }
        }
        return grey;
    }

    private @Nullable BufferedImage read() throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/goldens/" + name + ".png")) {
            return in == null ? null : ImageIO.read(in);
        }
    }

    private static double difference(BufferedImage golden, BufferedImage page) {
        if (golden.getWidth() != page.getWidth() || golden.getHeight() != page.getHeight()) {
            return 1;
        }
        long ink = 0;
        long different = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                int expected = golden.getRaster().getSample(x, y, 0);
                ink += 255 - expected;
                different += Math.max(0, Math.abs(expected - page.getRaster().getSample(x, y, 0)) - 8);
            }
        }
        return different / (double) ink;
    }
}
