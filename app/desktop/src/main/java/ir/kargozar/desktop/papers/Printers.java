package ir.kargozar.desktop.papers;

import ir.kargozar.office.Refusal;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this machine. */
final class Printers {

    private Printers() {}

    /** The usual one first. */
    static List<String> names() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .sorted((a, b) -> Boolean.compare(b.equals(usual), a.equals(usual)))
                .map(PrintService::getName)
                .toList();
    }

    /** Refusals: PRINTER_GONE (name), PRINTER_REFUSED (name, its words). */
    static boolean print(byte[] pdf, String printer) throws IOException {
        PrintService service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(found -> found.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new Refusal("PRINTER_GONE", printer));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print();
            return true;
        } catch (PrinterException e) {
            throw new Refusal("PRINTER_REFUSED", printer, String.valueOf(e.getMessage()));
        }
    }
}
