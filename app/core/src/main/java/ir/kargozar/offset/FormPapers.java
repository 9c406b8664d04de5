package ir.kargozar.offset;

import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FormDefinition;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The four forms on paper, as PDF/A-2a, Persian. Streams are not closed. Safe for many threads. */
public interface FormPapers {

    /**
     * What a form is printed with from now on: its definition, and the office's own wording or the shipped draft. Refuses
     * (WORDING_…) a wording with a mistake, naming its line: an unknown place, or no place for one of the signatures.
     */
    FormTemplate template(FormDefinition definition);

    /**
     * Prints a form: its pages once for each of its copies, each labelled with recipient and number (B2), with a QR code
     * that says {@link FormCode}.
     */
    void print(Order order, OutputStream out);

    /** As {@link #print}, one copy of a form that may still be wrong or incomplete; tells where its values stand. */
    Preview preview(Order order);

    /**
     * What to print.
     *
     * @param copies those wanted; empty for a form that has no labelled copies
     * @param reprint the print it is where it is not the first of its version
     */
    record Order(
            OffsetForm<?> form,
            FormDefinition definition,
            FormTemplate template,
            List<Copy> copies,
            Optional<FormPrint> reprint) {
        public Order {
            copies = List.copyOf(copies);
        }
    }

    /** A page as it would be printed. */
    record Preview(Pdf pdf, List<Spot> spots) {
        public Preview {
            spots = List.copyOf(spots);
        }
    }

    /**
     * Where a value stands, in points from the left and upper edges of a page.
     *
     * @param field {@code amount}, {@code workshops[2].code}
     * @param page from 0
     */
    record Spot(String field, int page, float left, float top, float width, float height) {}
}
