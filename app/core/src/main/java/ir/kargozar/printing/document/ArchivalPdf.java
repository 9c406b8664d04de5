package ir.kargozar.printing.document;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfLiteral;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import ir.kargozar.printing.sheet.PaperSize;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes documents as PDF/A-2a: Persian, read from right to left, tagged, with the JDK's sRGB. Content that copies have in
 * common is written once. iText's Producer line stays as it is. Safe for many threads.
 */
public final class ArchivalPdf {
    private final Deflaters deflaters = Deflaters.streams();
    private final Fonts fonts = new Fonts(deflaters);
    private final Metadata metadata = new Metadata();
    private final byte[] colours;
    private final int coloursLength;

    public ArchivalPdf() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        try (Deflate deflate = deflaters.take()) {
            this.colours = deflate.whole(profile);
        }
        this.coloursLength = profile.length;
    }

    /**
     * One copy of a paper.
     *
     * @param label may be empty
     * @param furniture of its pages
     */
    public record Copy(String label, List<PageContent> furniture) {
        public Copy {
            furniture = List.copyOf(furniture);
        }
    }

    /**
     * What all copies have in common.
     *
     * @param tags the parts of the paper, in reading order
     */
    public record Body(PaperSize size, String title, List<PageContent> pages, List<Tag> tags) {
        public Body {
            pages = List.copyOf(pages);
            tags = List.copyOf(tags);
        }
    }

    /** A document whose metadata is ours, written as it is closed. */
    private static final class Described extends PdfDocument {
        private final byte[] xmp;

        Described(PdfWriter writer, String title, Metadata metadata) {
            super(writer);
            getDocumentInfo().setTitle(title);
            this.xmp = metadata.of(this, title);
        }

        @Override
        protected void updateXmpMetadata() {
            // complete already; iText would parse it and write it anew
        }

        @Override
        public byte[] getXmpMetadataBytes() {
            return xmp;
        }
    }

    /** Writes the document; the stream is not closed. */
    public void write(Body body, List<Copy> copies, GlyphsUsed used, OutputStream out) {
        PdfWriter writer = new PdfWriter(out);
        writer.setCloseStream(false);
        try (PdfDocument pdf = new Described(writer, body.title(), metadata);
                Deflate deflate = deflaters.take()) {
            PdfObjects objects = new PdfObjects(pdf, deflate);
            catalogue(pdf, objects);
            pages(body, copies, used, pdf, objects);
        }
    }

    private void catalogue(PdfDocument pdf, PdfObjects objects) {
        PdfStream profile = new PdfStream();
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.Length1, new PdfNumber(coloursLength));
        String colourSpace = PdfObjects.ref(objects.compressed(colours, profile));
        PdfDictionary catalogue = pdf.getCatalog().getPdfObject();
        catalogue.put(PdfName.Lang, new PdfString("fa-IR"));
        catalogue.put(PdfName.MarkInfo, new PdfLiteral("<</Marked true>>"));
        catalogue.put(PdfName.ViewerPreferences, new PdfLiteral("<</Direction/R2L/DisplayDocTitle true>>"));
        catalogue.put(
                PdfName.OutputIntents,
                new PdfLiteral("[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Custom)"
                        + "/RegistryName(https://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
                        + colourSpace + ">>]"));
    }

    private void pages(Body body, List<Copy> copies, GlyphsUsed used, PdfDocument pdf, PdfObjects objects) {
        List<PdfIndirectReference> shared = body.pages().stream()
                .map(page -> objects.stream(page.drawing().toArray()))
                .toList();
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.Font, new PdfLiteral(fonts.write(used, objects).toArray()));
        resources.makeIndirect(pdf);
        StructureTree structure = new StructureTree(objects);
        for (Copy copy : copies) {
            List<PdfIndirectReference> pages = new ArrayList<>();
            for (int i = 0; i < shared.size(); i++) {
                PdfPage page = pdf.addNewPage(
                        new PageSize(body.size().width(), body.size().height()));
                PdfStream furniture = page.getFirstContentStream();
                objects.fill(furniture, copy.furniture().get(i).drawing().toArray());
                describe(page, shared.get(i), resources, pdf.getNumberOfPages() - 1);
                pages.add(page.getPdfObject().getIndirectReference());
            }
            structure.add(body.tags(), copy.label(), pages, body.pages());
        }
        pdf.getCatalog().getPdfObject().put(PdfName.StructTreeRoot, structure.finish());
    }

    /** @param shared content under the page's own */
    private static void describe(PdfPage page, PdfIndirectReference shared, PdfDictionary resources, int number) {
        PdfDictionary entries = page.getPdfObject();
        PdfIndirectReference own = page.getFirstContentStream().getIndirectReference();
        entries.put(PdfName.Contents, new PdfArray(List.of(shared, own)));
        entries.put(PdfName.Resources, resources);
        entries.put(PdfName.StructParents, new PdfNumber(number));
        entries.put(PdfName.Tabs, PdfName.S);
    }
}
