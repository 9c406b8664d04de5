package ir.kargozar.printing.document;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfLiteral;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import ir.kargozar.printing.setting.Bytes;

/** Writes objects in PDF syntax to a document and refers to them. */
final class PdfObjects {
    private final PdfDocument pdf;
    private final Deflate deflate;

    PdfObjects(PdfDocument pdf, Deflate deflate) {
        this.pdf = pdf;
        this.deflate = deflate;
    }

    /** A number for an object that is written later. */
    PdfIndirectReference reserve() {
        return pdf.createNextIndirectReference();
    }

    /**
     * Writes a dictionary: iText's own with one entry, whose value is written with all others behind it, for their number
     * is what papers would spend their time on.
     *
     * @param first key
     * @param rest value of the first key, then the other entries
     */
    void write(PdfIndirectReference number, PdfName first, Bytes rest) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(first, new PdfLiteral(rest.toArray()));
        dictionary.makeIndirect(pdf, number);
        dictionary.flush();
    }

    /** A dictionary that has a type. */
    PdfIndirectReference typed(String typeAndRest) {
        PdfIndirectReference number = reserve();
        write(number, PdfName.Type, new Bytes().add(typeAndRest));
        return number;
    }

    PdfIndirectReference stream(byte[] plain) {
        return compressed(deflate.whole(plain), new PdfStream());
    }

    /** Gives a stream of the document its bytes. */
    void fill(PdfStream stream, byte[] plain) {
        set(stream, deflate.whole(plain));
    }

    /** A stream that is compressed already, with further entries. */
    PdfIndirectReference compressed(byte[] bytes, PdfStream entries) {
        set(entries, bytes);
        entries.makeIndirect(pdf);
        PdfIndirectReference number = entries.getIndirectReference();
        entries.flush();
        return number;
    }

    private static void set(PdfStream stream, byte[] compressed) {
        stream.setData(compressed);
        stream.put(PdfName.Filter, PdfName.FlateDecode); // setting data takes it away
    }

    static String ref(PdfIndirectReference number) {
        return number.getObjNumber() + " 0 R";
    }
}
