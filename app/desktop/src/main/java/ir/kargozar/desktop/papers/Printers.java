package ir.kargozar.desktop.papers;

import ir.kargozar.office.Refusal;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this machine. */
final class Printers {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;

    /** @param services those there are now, the usual one first */
    Printers(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    static Printers ofThisMachine() {
        return new Printers(() -> {
            PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
            return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                    .sorted((a, b) -> Boolean.compare(b.equals(usual), a.equals(usual)))
                    .toList();
        });
    }

    /** The usual one first. */
    List<Printer> all() {
        return services.get().stream()
                .map(service -> new Printer(
                        service.getName(),
                        supports(service, Sides.TWO_SIDED_LONG_EDGE),
                        trays(service).map(MediaTray::toString).toList()))
                .toList();
    }

    private static boolean supports(PrintService service, Sides sides) {
        return service.isAttributeCategorySupported(Sides.class)
                && service.isAttributeValueSupported(sides, PAGES, null);
    }

    private static Stream<MediaTray> trays(PrintService service) {
        return service.getSupportedAttributeValues(Media.class, PAGES, null) instanceof Media[] media
                ? Arrays.stream(media).filter(MediaTray.class::isInstance).map(MediaTray.class::cast)
                : Stream.empty();
    }

    /** Refusals: PRINTER_GONE (name), PRINTER_REFUSED (name, its words). */
    boolean print(byte[] pdf, PrintWish wish) throws IOException {
        PrintService service = services.get().stream()
                .filter(found -> found.getName().equals(wish.printer()))
                .findFirst()
                .orElseThrow(() -> new Refusal("PRINTER_GONE", wish.printer()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(attributes(service, wish));
            return true;
        } catch (PrinterException e) {
            throw new Refusal("PRINTER_REFUSED", wish.printer(), String.valueOf(e.getMessage()));
        }
    }

    private static PrintRequestAttributeSet attributes(PrintService service, PrintWish wish) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(wish.copies()));
        if (service.isAttributeCategorySupported(Sides.class)) {
            attributes.add(wish.duplex() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        }
        trays(service)
                .filter(tray -> wish.tray().filter(tray.toString()::equals).isPresent())
                .findFirst()
                .ifPresent(attributes::add);
        return attributes;
    }
}
