package ir.kargozar.printing.document;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The metadata of a document as PDF/A wants it: XMP that says what the information dictionary says. */
final class Metadata {
    private static final String XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>fa-IR</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>{producer}</pdf:Producer>
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{changed}</xmp:ModifyDate>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final String producer = producer();

    /** For the document as it stands; its title and dates are set. */
    byte[] of(PdfDocument pdf, String title) {
        PdfDocumentInfo info = pdf.getDocumentInfo();
        return XMP.replace("{producer}", escaped(producer))
                .replace("{created}", iso(text(info, PdfName.CreationDate)))
                .replace("{changed}", iso(text(info, PdfName.ModDate)))
                .replace("{title}", escaped(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(PdfDocumentInfo info, PdfName name) {
        return Objects.requireNonNull(info.getMoreInfo(name.getValue()));
    }

    /** D:20261123063000+03'30' as 2026-11-23T06:30:00+03:30. */
    private static String iso(String date) {
        String zone = date.length() < 19 ? "Z" : date.substring(16, 19) + ":" + date.substring(20, 22);
        return date.substring(2, 6) + "-" + date.substring(6, 8) + "-" + date.substring(8, 10) + "T"
                + date.substring(10, 12) + ":" + date.substring(12, 14) + ":" + date.substring(14, 16) + zone;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** iText's own line, which it writes as it closes a document; its licence wants it kept. */
    private static String producer() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument blank = new PdfDocument(new PdfWriter(out))) {
            blank.addNewPage();
        }
        try (PdfDocument read = new PdfDocument(new PdfReader(new ByteArrayInputStream(out.toByteArray())))) {
            return read.getDocumentInfo().getProducer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
