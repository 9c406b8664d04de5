package ir.kargozar.printing.layout;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.layout.Document;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints a sheet: its blocks are laid out once, and every copy shares their content. */
public final class SheetLayout {
    private final Typefaces typefaces;

    public SheetLayout(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Writes a PDF/A-2u; the stream is not closed.
     *
     * @return pages of one copy
     */
    public int print(Sheet sheet, OutputStream out) {
        PdfDocument pdf = ArchivalPdf.open(out, sheet.title());
        Pen pen = new Pen(typefaces.forDocument());
        PaperSize size = sheet.size();
        try (Document document = new Document(pdf, new PageSize(size.width(), size.height()), false)) {
            RightToLeft.prepare(document, pen.font(Weight.REGULAR));
            document.setMargins(size.margin(), size.margin(), size.margin(), size.margin());
            BlockLayout blocks = new BlockLayout(pen, new LetterheadLayout(pen, pdf));
            sheet.blocks().forEach(block -> document.add(blocks.element(block)));
            document.flush();
            int pages = pdf.getNumberOfPages();
            finish(pdf, sheet, new PageFurniture(sheet.furniture(), size, pen, pdf));
            return pages;
        }
    }

    /** Tries the sheet on A5 first; a sheet of several pages is printed on A4. */
    public void printOnSmallest(Function<PaperSize, Sheet> sheet, OutputStream out) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        if (print(sheet.apply(PaperSize.A5), small) > 1) {
            print(sheet.apply(PaperSize.A4), out);
            return;
        }
        try {
            small.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finish(PdfDocument pdf, Sheet sheet, PageFurniture furniture) {
        List<String> copies = sheet.furniture().copies();
        List<List<PdfPage>> pages = new ArrayList<>();
        pages.add(pagesOf(pdf));
        for (int copy = 1; copy < copies.size(); copy++) {
            pages.add(pages.getFirst().stream().map(page -> sharing(page, pdf)).toList());
        }
        for (int copy = 0; copy < pages.size(); copy++) {
            String label = copies.isEmpty() ? "" : copies.get(copy);
            List<PdfPage> own = pages.get(copy);
            for (int i = 0; i < own.size(); i++) {
                furniture.draw(own.get(i), label, i + 1, own.size());
            }
        }
    }

    private static List<PdfPage> pagesOf(PdfDocument pdf) {
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            pages.add(pdf.getPage(i));
        }
        return pages;
    }

    /** A new page at the end that shows the same content streams with the same resources. */
    private static PdfPage sharing(PdfPage original, PdfDocument pdf) {
        PdfArray contents = new PdfArray();
        for (int i = 0; i < original.getContentStreamCount(); i++) {
            contents.add(original.getContentStream(i).getIndirectReference());
        }
        PdfPage copy = pdf.addNewPage(new PageSize(original.getPageSize()));
        copy.put(PdfName.Contents, contents);
        copy.setResources(original.getResources());
        return copy;
    }
}
