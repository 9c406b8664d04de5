package ir.kargozar.printing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A printed paper under the eyes of strangers' tools: PDFBox, poppler, ZXing, veraPDF. */
final class Pdf {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EMBEDDINGS = Pattern.compile("[\\u202a\\u202c]");
    private static final Pattern CONTROLS = Pattern.compile("[\\u200e\\u200f\\u202b-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern OUTER_PUNCTUATION = Pattern.compile("^[\\p{Punct}،؛«»]+|[\\p{Punct}،؛«»]+$");

    private final byte[] bytes;

    Pdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    void write(String path) throws IOException {
        Files.write(Path.of(path), bytes);
    }

    int size() {
        return bytes.length;
    }

    /** A word and where it stands: page from 1, left and right edge in points. */
    record Place(int page, float left, float right) {}

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    String textByPdfBox() throws IOException {
        try (PDDocument document = open()) {
            return clean(new PDFTextStripper().getText(document));
        }
    }

    /** @param page from 1 */
    String textByPdfBox(int page) throws IOException {
        try (PDDocument document = open()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return clean(stripper.getText(document));
        }
    }

    float heightOfPage() throws IOException {
        try (PDDocument document = open()) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }

    /** Dark pixels nearer to the left or right edge than the margin, at one pixel a point. */
    long inkOutside(int page, float margin) {
        BufferedImage image = image(page, 72);
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean outside = x < margin || x > image.getWidth() - margin;
                dark += outside && (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    /** True where the page's pale watermark covers a good part of it. */
    boolean watermarked(int page) {
        BufferedImage image = image(page, 36);
        long pale = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pale += (image.getRGB(x, y) & 0xffffff) == 0xF6EACF ? 1 : 0;
            }
        }
        return pale > image.getWidth() * (long) image.getHeight() / 50;
    }

    /** The text by poppler's pdftotext; empty where the program is not installed. */
    Optional<String> textByPoppler() throws Exception {
        Path file = Files.createTempFile("sheet", ".pdf");
        try {
            Files.write(file, bytes);
            Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(clean(text)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            Files.delete(file);
        }
    }

    static String clean(String text) {
        String parted = EMBEDDINGS.matcher(text).replaceAll(" "); // poppler puts them around every number
        String visible = CONTROLS.matcher(parted).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC).replace('\u00a0', ' '))
                .replaceAll(" ");
    }

    /** The tokens that do not stand in the text as words; punctuation around a word does not count. */
    static List<String> missing(List<String> tokens, String text) {
        Set<String> words = Arrays.stream(BLANKS.split(text)).map(Pdf::bare).collect(Collectors.toSet());
        return tokens.stream()
                .filter(token -> !words.contains(bare(clean(token))))
                .toList();
    }

    private static String bare(String word) {
        return OUTER_PUNCTUATION.matcher(word).replaceAll("");
    }

    List<Place> find(String word) throws IOException {
        List<Place> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> glyphs) {
                if (clean(text).strip().equals(word)) {
                    float left = glyphs.stream()
                            .map(TextPosition::getXDirAdj)
                            .min(Float::compare)
                            .orElseThrow();
                    float right = glyphs.stream()
                            .map(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                            .max(Float::compare)
                            .orElseThrow();
                    places.add(new Place(getCurrentPageNo(), left, right));
                }
            }
        };
        try (PDDocument document = open()) {
            stripper.getText(document);
        }
        return places;
    }

    int pages() throws IOException {
        try (PDDocument document = open()) {
            return document.getNumberOfPages();
        }
    }

    /** @param page from 0 */
    BufferedImage image(int page, float dpi) {
        try (PDDocument document = open()) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR code on the page says; as a telephone does, it looks again where one picture falls badly on its grid. */
    String qrCode(int page) throws Exception {
        try {
            return qrCode(image(page, 300));
        } catch (ReaderException badPicture) {
            return qrCode(image(page, 400));
        }
    }

    private static String qrCode(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** What veraPDF finds against PDF/A-2a and PDF/A-2u; nothing where the paper complies. */
    List<String> offences() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> offences = new ArrayList<>(offences(PDFAFlavour.PDFA_2_A));
        offences.addAll(offences(PDFAFlavour.PDFA_2_U));
        return offences;
    }

    private List<String> offences(PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::toString)
                    .toList();
        }
    }
}
