package ir.kargozar.imaging;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * How scans are shrunk (decision 0013).
 *
 * @param bytesAPage a file of at most so many bytes a page is kept as it is
 * @param longestSide pixels of a shrunk page
 * @param qualities of JPEG in hundredths, best first
 * @param factors hundredths of a page's sides, tried after each other
 * @param caps what is refused
 */
public record ShrinkRule(int bytesAPage, int longestSide, List<Integer> qualities, List<Integer> factors, Caps caps) {
    private static final String FILE = "shrinking.properties";

    /**
     * What is refused.
     *
     * @param bytes of a file
     * @param pages of a file
     * @param pixels of a page
     * @param unfolded bytes that a compressed part of a PDF may unfold to
     */
    public record Caps(long bytes, int pages, long pixels, long unfolded) {}

    /** The product's default. */
    public static ShrinkRule shipped() {
        return read(shippedLines());
    }

    /** An office's own; a line that is missing has its default. Refused with SHRINK_RULE_BROKEN. */
    public static ShrinkRule of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return shipped();
        }
        Properties lines = new Properties(shippedLines());
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
            return read(lines);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("SHRINK_RULE_BROKEN", file.toString());
        }
    }

    private static Properties shippedLines() {
        Properties lines = new Properties();
        String path = "/kargozar/imaging/" + FILE;
        try (InputStream in = Objects.requireNonNull(ShrinkRule.class.getResourceAsStream(path), path)) {
            lines.load(in);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShrinkRule read(Properties lines) {
        return new ShrinkRule(
                (int) number(lines, "bytes.a.page"),
                (int) number(lines, "longest.side"),
                hundredths(lines, "qualities"),
                hundredths(lines, "factors"),
                new Caps(
                        number(lines, "most.bytes"),
                        (int) Math.min(999, number(lines, "most.pages")),
                        number(lines, "most.pixels"),
                        number(lines, "most.unfolded")));
    }

    private static long number(Properties lines, String name) {
        long number = Long.parseLong(lines.getProperty(name).strip());
        if (number < 1) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    private static List<Integer> hundredths(Properties lines, String name) {
        List<Integer> all = Arrays.stream(lines.getProperty(name).strip().split("\\s+"))
                .map(Integer::parseInt)
                .toList();
        if (all.isEmpty() || all.stream().anyMatch(each -> each < 1 || each > 100)) {
            throw new IllegalArgumentException(name);
        }
        return all;
    }
}
