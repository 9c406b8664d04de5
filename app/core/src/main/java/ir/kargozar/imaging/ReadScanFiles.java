package ir.kargozar.imaging;

import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanFiles;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Files read by the JDK and PDFBox; whatever is wrong with one is a refusal in words. */
public final class ReadScanFiles implements ScanFiles {
    private final ShrinkRule rule;

    public ReadScanFiles(ShrinkRule rule) {
        this.rule = rule;
    }

    @Override
    public ReadyScan ready(Path path) {
        GivenFile file = GivenFile.of(path, rule.caps());
        try {
            return switch (file.type()) {
                case PDF -> pdf(file);
                case JPEG -> picture(file, jpeg(file));
                case PNG -> picture(file, png(file));
                case TIFF -> picture(file, tiff(file));
            };
        } catch (Frame.Cut e) {
            throw file.refused("SCAN_TRUNCATED");
        } catch (Frame.Pages e) {
            throw file.refused(
                    "SCAN_TOO_MANY_PAGES",
                    "+" + rule.caps().pages(),
                    Integer.toString(rule.caps().pages()));
        } catch (PdfInspection.Pixels e) {
            throw file.refused("SCAN_TOO_MANY_PIXELS", Long.toString(e.width()), Long.toString(e.height()));
        } catch (PdfInspection.Bomb | BoundedRenderer.Endless e) {
            throw file.refused("SCAN_UNFOLDS");
        } catch (InvalidPasswordException e) {
            throw file.refused("SCAN_LOCKED");
        } catch (ir.kargozar.office.Refusal e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A hostile file costs itself and nothing else, whatever a reader does with it.
            throw file.refused("SCAN_BROKEN");
        }
    }

    private static Frame jpeg(GivenFile file) throws IOException {
        try (var in = file.open()) {
            return JpegFrame.of(in);
        }
    }

    private static Frame png(GivenFile file) throws IOException {
        try (var in = file.open()) {
            return PngFrame.of(in);
        }
    }

    private ReadyScan picture(GivenFile file, Frame frame) throws IOException {
        try (PictureFile source = new PictureFile(
                file.type(), new FileImageInputStream(file.path().toFile()), frame)) {
            return new Shrinking(rule, file).of(source, frame.plain());
        }
    }

    private Frame tiff(GivenFile file) throws IOException {
        try (FileImageInputStream in = new FileImageInputStream(file.path().toFile())) {
            return TiffFrame.of(in, rule.caps().pages());
        }
    }

    private ReadyScan pdf(GivenFile file) throws IOException {
        boolean plainEnd = PdfEnd.isPlain(file.path());
        try (PDDocument document = Loader.loadPDF(file.path().toFile());
                PdfFile source = new PdfFile(document)) {
            boolean plain = PdfInspection.holdsOnlyPages(document, rule.caps());
            return new Shrinking(rule, file).of(source, plain && plainEnd && !document.isEncrypted());
        }
    }
}
