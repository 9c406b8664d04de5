package ir.kargozar.bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The limit: the agreement's page with as many Latin letters in as many paragraphs and cells, laid out by plain iText in
 * the same fonts for each of the three copies.
 */
final class LatinAgreement {
    private static final String WORDING = "/kargozar/forms/form-2.txt";
    private static final int COPIES = 3;
    private static final int MARGIN = 42;

    private final FontProgram regular = font("Vazirmatn-Regular.ttf");
    private final FontProgram bold = font("Vazirmatn-Bold.ttf");
    private final List<String> paragraphs = new ArrayList<>();

    LatinAgreement() {
        wording()
                .map(line -> latin(line.replaceAll("\\{[\\w.]+}", "twenty letters of text")))
                .forEach(paragraphs::add);
    }

    /** The lines of the agreement's wording. */
    static Stream<String> wording() {
        return new String(read(WORDING), StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.equals("[fields]"))
                .filter(line -> line.startsWith("##") || !(line.isBlank() || "#[{".contains(line.substring(0, 1))));
    }

    /** A Latin letter for each Persian one. */
    private static String latin(String persian) {
        StringBuilder out = new StringBuilder(persian.length());
        persian.codePoints()
                .map(letter -> Character.isLetter(letter) ? 'a' + letter % 26 : letter < 128 ? letter : '.')
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    void print(OutputStream out) {
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        PdfFont text = embedded(regular);
        PdfFont heads = embedded(bold);
        try (Document document = new Document(pdf, PageSize.A4)) {
            document.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
            document.setFont(text).setFontSize(10);
            for (int copy = 1; copy <= COPIES; copy++) {
                page(document, heads, "Copy " + copy + " of 3: for the documents office");
                if (copy < COPIES) {
                    document.add(new AreaBreak());
                }
            }
        }
    }

    private void page(Document document, PdfFont heads, String label) {
        document.add(new Paragraph(label).setFont(heads).setMargin(0));
        document.add(cells(3, List.of("Sender of the sheet", "Agreement on the offset", "Number and day")));
        document.add(cells(3, List.of("Name of the centre", "Legal entity id", "Code", "Branch", "Debt", "Rials")));
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith("- ")) {
                document.add(cells(2, List.of("-", paragraph)));
            } else if (paragraph.startsWith("##")) {
                document.add(new Paragraph(paragraph).setFont(heads).setMargin(0));
            } else {
                document.add(new Paragraph(paragraph).setMargin(0).setMarginBottom(6));
            }
        }
        document.add(cells(3, List.of("Signature of the centre", "Signature of insurance", "Signature of treatment")));
    }

    private static Table cells(int columns, List<String> words) {
        Table table = new Table(columns).useAllAvailableWidth();
        words.forEach(word ->
                table.addCell(new Cell().add(new Paragraph(word).setMargin(0)).add(new Paragraph(word).setMargin(0))));
        return table;
    }

    private static PdfFont embedded(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram font(String file) {
        try {
            return FontProgramFactory.createFont(read("/kargozar/fonts/" + file), false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String path) {
        try (InputStream in = Objects.requireNonNull(LatinAgreement.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
