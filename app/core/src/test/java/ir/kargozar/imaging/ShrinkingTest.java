package ir.kargozar.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.scan.ScanType;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of decision 0013, on papers drawn as scanners make them; what is shrunk is left in target/scans to look at. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class ShrinkingTest {
    private static final ShrinkRule RULE = ShrinkRule.shipped();
    private static final Path SEEN = Path.of("target", "scans");

    @TempDir
    Path folder;

    private final ReadScanFiles files = new ReadScanFiles(RULE);
    private final ScanPages pages = new DrawnScanPages();

    private ReadyScan ready(String name, byte[] content) throws IOException {
        ReadyScan ready = files.ready(Files.write(folder.resolve(name), content));
        assertThat(ready.scan().original().hash()).isEqualTo(ScanHash.ofContent(content));
        assertThat(ready.scan().original().bytes()).isEqualTo(content.length);
        assertThat(ready.scan().original().name()).isEqualTo(name);
        assertThat(ready.scan().hash()).isEqualTo(ScanHash.ofContent(ready.content()));
        assertThat(ready.scan().bytes()).isEqualTo(ready.content().length);
        Files.write(
                Files.createDirectories(SEEN)
                        .resolve(name.replaceAll("\\..*", "") + "."
                                + ready.scan().type().ending()),
                ready.content());
        return ready;
    }

    private static BufferedImage decoded(ReadyScan ready) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ready.content()));
    }

    @Test
    void keepsASmallScanByteForByte() throws IOException {
        BufferedImage paper = DrawnPapers.a4(100, true, 1);
        Map<String, byte[]> small = Map.of(
                "small.jpg", DrawnPapers.jpeg(paper, 0.5f),
                "small.png", DrawnPapers.png(DrawnPapers.bilevel(paper)),
                "small.tif", DrawnPapers.tiff(List.of(DrawnPapers.bilevel(paper)), "CCITT T.6"));
        for (Map.Entry<String, byte[]> each : small.entrySet()) {
            assertThat(each.getValue()).hasSizeLessThan(RULE.bytesAPage());
            ReadyScan ready = ready(each.getKey(), each.getValue());
            assertThat(ready.content()).isEqualTo(each.getValue());
            assertThat(ready.scan().isOriginal()).isTrue();
        }
    }

    @Test
    void keepsASmallPdfOfSeveralPagesByteForByte() throws IOException {
        BufferedImage paper = DrawnPapers.a4(60, false, 2);
        byte[] pdf = DrawnPapers.pdf(List.of(paper, paper, paper));
        assertThat(pdf.length).isBetween(RULE.bytesAPage() / 2, 3 * RULE.bytesAPage());
        ReadyScan ready = ready("threepages.pdf", pdf);
        assertThat(ready.content()).isEqualTo(pdf);
        assertThat(ready.scan().pages()).isEqualTo(3);
    }

    @Test
    void shrinksALargeColourScanToTheBytesOfAPage() throws IOException {
        BufferedImage paper = DrawnPapers.a4(300, true, 3);
        byte[] large = DrawnPapers.jpeg(paper, 0.95f);
        assertThat(large).hasSizeGreaterThan(8 * RULE.bytesAPage());
        ReadyScan ready = ready("colour.jpg", large);
        assertThat(ready.content()).hasSizeLessThanOrEqualTo(RULE.bytesAPage());
        BufferedImage shrunk = decoded(ready);
        assertThat(Math.max(shrunk.getWidth(), shrunk.getHeight()))
                .isBetween(RULE.longestSide() * 3 / 4, RULE.longestSide());
        assertThat(shrunk.getWidth()).isEqualTo(ready.scan().width());
        assertThat(shrunk.getColorModel().getNumColorComponents()).isEqualTo(3);
        Color stamp =
                new Color(shrunk.getRGB(shrunk.getWidth() / 4, shrunk.getHeight() - shrunk.getHeight() * 300 / 3507));
        assertThat(stamp.getBlue()).as("the stamp stays blue").isGreaterThan(stamp.getRed() + 40);
    }

    @Test
    void keepsGreyGreyAndAsBrightAsItWas() throws IOException {
        BufferedImage paper = DrawnPapers.a4(240, false, 4);
        ReadyScan ready = ready("grey.png", DrawnPapers.png(paper));
        BufferedImage shrunk = decoded(ready);
        assertThat(ready.scan().type()).isEqualTo(ScanType.JPEG);
        assertThat(ready.content()).hasSizeLessThanOrEqualTo(RULE.bytesAPage());
        assertThat(shrunk.getColorModel().getNumColorComponents()).isEqualTo(1);
        assertThat(average(shrunk)).isBetween(average(paper) - 3, average(paper) + 3);
    }

    private static double average(BufferedImage grey) {
        long sum = 0;
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                sum += grey.getRaster().getSample(x, y, 0);
            }
        }
        return (double) sum / grey.getWidth() / grey.getHeight();
    }

    @Test
    void makesPagesOfATiffOfManyPages() throws IOException {
        List<BufferedImage> sheets =
                List.of(DrawnPapers.a4(160, false, 5), DrawnPapers.a4(160, false, 6), DrawnPapers.a4(160, false, 7));
        ReadyScan ready = ready("many.tif", DrawnPapers.tiff(sheets, "LZW"));
        Scan scan = ready.scan();
        assertThat(scan.type()).isEqualTo(ScanType.PDF);
        assertThat(scan.pages()).isEqualTo(3);
        assertThat(scan.bytes()).isLessThanOrEqualTo(3L * RULE.bytesAPage() + 4096);
        try (var pdf = Loader.loadPDF(ready.content())) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(838f, 846f);
        }
        ScanPages.Picture last = pages.draw(ScanType.PDF, ready.content(), 2, 600);
        assertThat(last.height()).isBetween(590, 600);
    }

    @Test
    void rebuildsALargePdfOfJpegPagesAndAlwaysTheSame() throws IOException {
        byte[] pdf = DrawnPapers.pdf(List.of(DrawnPapers.a4(220, true, 8), DrawnPapers.a4(220, false, 9)));
        assertThat(pdf).hasSizeGreaterThan(4 * RULE.bytesAPage());
        ReadyScan ready = ready("large.pdf", pdf);
        assertThat(ready.scan().type()).isEqualTo(ScanType.PDF);
        assertThat(ready.scan().pages()).isEqualTo(2);
        assertThat(ready.content()).hasSizeLessThanOrEqualTo(2 * RULE.bytesAPage() + 4096);
        assertThat(ready("large.pdf", pdf).scan().hash()).isEqualTo(ready.scan().hash());
    }

    @Test
    void neverEnlarges() throws IOException {
        BufferedImage little = DrawnPapers.a4(40, true, 10);
        byte[] behind = java.util.Arrays.copyOf(DrawnPapers.jpeg(little, 0.9f), 400_000);
        behind[399_999] = 1;
        ReadyScan ready = ready("little.jpg", behind);
        assertThat(ready.scan().isOriginal()).isFalse();
        assertThat(ready.scan().width()).isEqualTo(little.getWidth());
        assertThat(ready.scan().height()).isEqualTo(little.getHeight());
    }

    /** A photo taken with the camera held each of the eight ways shows the same paper. */
    @Test
    void turnsAPhotoTheWayItWasHeld() throws IOException {
        for (int held = 1; held <= 8; held++) {
            byte[] photo = exif(DrawnPapers.jpeg(marked(held), 0.9f), held);
            ScanPages.Picture kept = pages.draw(ScanType.JPEG, photo, 0, 400);
            assertThat(kept.width()).as("held %d", held).isLessThan(kept.height());
            assertThat(red(kept.argb().get(10 * kept.width() + 10))).isGreaterThan(180);
            assertThat(red(kept.argb().get((kept.height() - 10) * kept.width() + 10)))
                    .isLessThan(90);
            ReadyScan large = ready("held.jpg", exif(DrawnPapers.jpeg(enlarged(marked(held)), 1f), held));
            assertThat(large.scan().isOriginal()).isFalse();
            assertThat(large.scan().width()).isLessThan(large.scan().height());
        }
    }

    private static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    /** White with black at its foot and grey at its right, upright 200 × 300, as a camera held so sees it. */
    private static BufferedImage marked(int held) {
        int[] back = {0, 1, 2, 3, 4, 5, 8, 7, 6};
        BufferedImage upright = new BufferedImage(200, 300, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 200; x++) {
                upright.setRGB(x, y, y > 250 ? 0x101010 : x > 150 ? 0x909090 : 0xF0F0F0);
            }
        }
        return Orientation.upright(upright, back[held]);
    }

    private static BufferedImage enlarged(BufferedImage small) {
        BufferedImage large = new BufferedImage(small.getWidth() * 4, small.getHeight() * 4, small.getType());
        java.util.Random grain = new java.util.Random(1);
        for (int y = 0; y < large.getHeight(); y++) {
            for (int x = 0; x < large.getWidth(); x++) {
                large.setRGB(x, y, small.getRGB(x / 4, y / 4) ^ grain.nextInt(16));
            }
        }
        return large;
    }

    private static byte[] exif(byte[] jpeg, int orientation) {
        byte[] exif = java.util.HexFormat.of()
                .parseHex("FFE100224578696600004D4D002A00000008000101120003000000010" + "00" + orientation
                        + "000000000000");
        byte[] with = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, with, 0, 2);
        System.arraycopy(exif, 0, with, 2, exif.length);
        System.arraycopy(jpeg, 2, with, 2 + exif.length, jpeg.length - 2);
        return with;
    }
}
