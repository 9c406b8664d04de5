package ir.kargozar.printing.layout;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfViewerPreferences.PdfViewerPreferencesConstants;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/** An empty PDF/A-2u, Persian, read from right to left, with the JDK's sRGB. iText's Producer line stays as it is. */
final class ArchivalPdf {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private ArchivalPdf() {}

    /** Closing the document leaves the stream open. */
    static PdfDocument open(OutputStream out, String title) {
        PdfWriter writer = new PdfWriter(out);
        writer.setCloseStream(false);
        PdfOutputIntent colours = new PdfOutputIntent(
                "Custom", "", "https://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB.clone()));
        PdfDocument pdf = new PdfADocument(writer, PdfAConformance.PDF_A_2U, colours);
        pdf.getDocumentInfo().setTitle(title);
        pdf.getCatalog().setLang(new PdfString("fa-IR"));
        pdf.getCatalog()
                .setViewerPreferences(new PdfViewerPreferences()
                        .setDirection(PdfViewerPreferencesConstants.RIGHT_TO_LEFT)
                        .setDisplayDocTitle(true));
        return pdf;
    }
}
