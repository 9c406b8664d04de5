package ir.kargozar.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanType;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no honest scanner makes: each is refused in words that say what to do, quickly and in little memory. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class HostileScansTest {
    private static final ShrinkRule RULE = ShrinkRule.shipped();
    private static final BufferedImage PAPER = DrawnPapers.a4(60, true, 1);
    private static final byte[] JPEG = DrawnPapers.jpeg(PAPER, 0.8f);
    private static final byte[] PNG = DrawnPapers.png(PAPER);
    private static final byte[] TIFF = DrawnPapers.tiff(List.of(PAPER, PAPER), "LZW");
    private static final byte[] PDF = DrawnPapers.pdf(List.of(PAPER));

    @TempDir
    Path folder;

    private static final Set<String> BOMBS =
            Set.of("SCAN_TOO_MANY_PIXELS", "SCAN_UNFOLDS", "SCAN_LOCKED", "SCAN_BROKEN");

    private final ReadScanFiles files = new ReadScanFiles(RULE);

    /** A file and the refusal it must meet. */
    @SuppressWarnings("ArrayRecordComponent")
    record Hostile(String name, String code, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> hostile() throws IOException {
        return List.of(
                new Hostile("empty.pdf", "SCAN_EMPTY", new byte[0]),
                new Hostile(
                        "program.jpg",
                        "SCAN_KIND_UNKNOWN",
                        "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1)),
                new Hostile("page.html.png", "SCAN_KIND_UNKNOWN", "<html>".getBytes(StandardCharsets.US_ASCII)),
                new Hostile(
                        "archive.pdf",
                        "SCAN_KIND_UNKNOWN",
                        "PK\u0003\u0004 %PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                new Hostile(
                        "text.before.pdf",
                        "SCAN_KIND_UNKNOWN",
                        joined("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII), PDF)),
                new Hostile("one.byte.jpg", "SCAN_KIND_UNKNOWN", new byte[] {(byte) 0xFF}),
                new Hostile("cut.jpg", "SCAN_TRUNCATED", half(JPEG)),
                new Hostile("cut.png", "SCAN_TRUNCATED", half(PNG)),
                new Hostile("cut.tif", "SCAN_TRUNCATED", half(TIFF)),
                new Hostile("cut.pdf", "SCAN_TRUNCATED", half(PDF)),
                new Hostile("head.only.jpg", "SCAN_TRUNCATED", Arrays.copyOf(JPEG, 3)),
                new Hostile("head.only.png", "SCAN_TRUNCATED", Arrays.copyOf(PNG, 8)),
                new Hostile("noise.jpg", "SCAN_BROKEN", joined(noise("FFD8FFE000"), new byte[70_000])),
                new Hostile(
                        "noise.pdf",
                        "SCAN_BROKEN",
                        joined(noise("255044462D"), "\n%%EOF".getBytes(StandardCharsets.US_ASCII))),
                new Hostile("flipped.png", "SCAN_BROKEN", flipped(PNG, PNG.length / 2)),
                new Hostile("circle.tif", "SCAN_BROKEN", circle()),
                new Hostile("locked.pdf", "SCAN_LOCKED", locked()),
                new Hostile("huge.png", "SCAN_TOO_MANY_PIXELS", hugePng()),
                new Hostile("huge.jpg", "SCAN_TOO_MANY_PIXELS", hugeJpeg()),
                new Hostile("huge.tif", "SCAN_TOO_MANY_PIXELS", hugeTiff()),
                new Hostile("huge.in.pdf", "SCAN_TOO_MANY_PIXELS", hugePictureInPdf()),
                new Hostile("huge.page.pdf", "SCAN_TOO_MANY_PIXELS", hugePage()),
                new Hostile("unfolds.pdf", "SCAN_UNFOLDS", unfoldingPdf()),
                new Hostile("unfolds.twice.pdf", "SCAN_UNFOLDS", twiceFoldedPdf()),
                new Hostile("laughs.pdf", "SCAN_UNFOLDS", laughingPdf()),
                new Hostile("many.pdf", "SCAN_TOO_MANY_PAGES", manyPages()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesInWordsThatSayWhatToDo(Hostile hostile) throws IOException {
        Path file = Files.write(folder.resolve(hostile.name()), hostile.content());
        assertThatThrownBy(() -> files.ready(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(hostile.code());
            for (Language language : Language.values()) {
                Problem problem = Texts.of(language).problem("", refusal.code(), refusal.arguments());
                assertThat(problem.message())
                        .contains(hostile.name().substring(0, 3))
                        .doesNotContain("{");
                assertThat(problem.remedy()).isNotBlank().doesNotContain("{");
            }
        });
        assertThat(folder.toFile().list()).as("nothing else is written").containsExactly(hostile.name());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isNotDrawnWhereItCameInAPackage(Hostile hostile) {
        Optional<ScanType> type = ScanType.of(Arrays.copyOf(hostile.content(), Math.min(16, hostile.content().length)));
        if (type.isPresent() && BOMBS.contains(hostile.code())) {
            assertThatThrownBy(() -> new DrawnScanPages().draw(type.get(), hostile.content(), 0, 500))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo("SCAN_DAMAGED"));
        }
    }

    @Test
    void refusesAFileLargerThanItReads() throws IOException {
        Path file = folder.resolve("large.jpg");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(JPEG));
            channel.position(RULE.caps().bytes());
            channel.write(ByteBuffer.wrap(new byte[] {0}));
        }
        assertThatThrownBy(() -> files.ready(file)).hasMessageContaining("SCAN_TOO_BIG");
        assertThatThrownBy(() -> files.ready(folder.resolve("gone.jpg"))).hasMessageContaining("SCAN_UNREADABLE");
        assertThatThrownBy(() -> files.ready(folder)).hasMessageContaining("SCAN_UNREADABLE");
    }

    @Test
    void takesAFileByItsFirstBytesWhateverItsName() throws IOException {
        ReadyScan ready = files.ready(Files.write(folder.resolve("paper.txt"), JPEG));
        assertThat(ready.scan().type()).isEqualTo(ScanType.JPEG);
        assertThat(ready.scan().isOriginal()).isTrue();
    }

    @Test
    void keepsNothingOfASecondFileThatHidesBehindAPicture() throws IOException {
        byte[] hidden = "PK\u0003\u0004 hidden program PK\u0005\u0006".getBytes(StandardCharsets.US_ASCII);
        for (byte[] picture : List.of(JPEG, PNG, PDF)) {
            ReadyScan ready = files.ready(Files.write(folder.resolve("two.bin"), joined(picture, hidden)));
            assertThat(text(ready.content())).doesNotContain("hidden program");
            assertThat(ready.scan().isOriginal()).isFalse();
            assertThat(ready.scan().original().bytes()).isEqualTo(picture.length + hidden.length);
        }
    }

    @Test
    void keepsNoScriptOfAPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('evil')"));
            document.save(out);
        }
        ReadyScan ready = files.ready(Files.write(folder.resolve("script.pdf"), out.toByteArray()));
        assertThat(text(ready.content()))
                .startsWith("%PDF-")
                .doesNotContain("evil")
                .doesNotContain("JavaScript");
        assertThat(ready.scan().pages()).isEqualTo(1);
    }

    /** Every thousandth bit of each kind: never anything but a scan or a refusal. */
    @Test
    void meetsEveryFlippedByteWithARefusalOrAPicture() throws IOException {
        Path file = folder.resolve("flipped");
        Random random = new Random(5);
        for (byte[] honest : List.of(JPEG, PNG, TIFF, PDF)) {
            for (int i = 0; i < 8; i++) {
                Files.write(file, flipped(honest, random.nextInt(honest.length)));
                try {
                    assertThat(files.ready(file).scan().pages()).isPositive();
                } catch (Refusal refusal) {
                    assertThat(refusal.code()).startsWith("SCAN_");
                }
            }
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] flipped(byte[] content, int at) {
        byte[] flipped = content.clone();
        flipped[at] ^= 0x10;
        return flipped;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] noise(String beginning) {
        byte[] noise = new byte[4096];
        new Random(9).nextBytes(noise);
        return joined(java.util.HexFormat.of().parseHex(beginning), noise);
    }

    private static byte[] circle() {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x002A4949)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 256)
                .putShort((short) 3)
                .putInt(1)
                .putInt(10)
                .putInt(8)
                .array();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    /** 30,000 × 30,000 in a header, and packed nothing behind it: a few hundred bytes. */
    private static byte[] hugePng() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflating.write(new byte[1_000_000]);
        }
        byte[] head = ByteBuffer.allocate(13)
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                Arrays.copyOf(PNG, 8),
                chunk("IHDR", head),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] hugeJpeg() {
        byte[] huge = JPEG.clone();
        for (int i = 2; i < huge.length - 9; i++) {
            if ((huge[i] & 0xFF) == 0xFF && (huge[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(huge, i + 5, 4).putShort((short) 30_000).putShort((short) 30_000);
                return huge;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static byte[] hugeTiff() {
        byte[] huge = DrawnPapers.tiff(List.of(PAPER), "LZW");
        ByteOrder order = huge[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer tiff = ByteBuffer.wrap(huge).order(order);
        int at = tiff.getInt(4);
        for (int i = 0; i < tiff.getShort(at); i++) {
            int entry = at + 2 + 12 * i;
            if (tiff.getShort(entry) == 256 || tiff.getShort(entry) == 257) {
                tiff.putShort(entry + 2, (short) 4).putInt(entry + 8, 30_000);
            }
        }
        return huge;
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            document.addPage(page);
            drawing.on(document, page);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] hugePictureInPdf() {
        return pdf((document, page) -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, 30_000);
            stream.setInt(COSName.HEIGHT, 30_000);
            stream.setInt(COSName.BITS_PER_COMPONENT, 1);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[10_000]);
            }
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, stream);
        });
    }

    private static byte[] hugePage() {
        return pdf((_, page) -> page.setMediaBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(14_000, 14_000)));
    }

    private static byte[] unfoldingPdf() {
        return pdf((document, page) -> {
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 450; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(content);
        });
    }

    private static byte[] twiceFoldedPdf() {
        return pdf((document, page) -> {
            COSStream stream = document.getDocument().createCOSStream();
            org.apache.pdfbox.cos.COSArray twice = new org.apache.pdfbox.cos.COSArray();
            twice.add(COSName.FLATE_DECODE);
            twice.add(COSName.FLATE_DECODE);
            try (var out = stream.createOutputStream(twice)) {
                out.write(new byte[1_000_000]);
            }
            page.setContents(new PDStream(stream));
        });
    }

    /** Ten forms, each drawing the next ten times. */
    private static byte[] laughingPdf() {
        return pdf((document, page) -> {
            PDFormXObject inner = null;
            for (int i = 0; i < 10; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(page.getMediaBox());
                form.setResources(new PDResources());
                String content = "n\n";
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("F"), inner);
                    content = "/F Do\n".repeat(10);
                }
                try (var out = form.getStream().createOutputStream()) {
                    out.write(content.getBytes(StandardCharsets.US_ASCII));
                }
                inner = form;
            }
            page.getResources().put(COSName.getPDFName("F"), inner);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream()) {
                out.write("/F Do\n".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
        });
    }

    private static byte[] manyPages() {
        return pdf((document, _) -> {
            for (int i = 0; i < RULE.caps().pages(); i++) {
                document.addPage(new PDPage());
            }
        });
    }
}
