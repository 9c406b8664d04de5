package ir.kargozar.desktop.papers;

import java.awt.print.Pageable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A printer of the system without paper: it counts the pages it gets, and keeps what was wished. */
final class RecordingPrinter implements PrintService {

    private final String name;
    private final boolean duplex;
    private final MediaTray[] trays;
    private final Map<Class<?>, Attribute> wishes = new HashMap<>();
    private int pages;

    RecordingPrinter(String name, boolean duplex, MediaTray... trays) {
        this.name = name;
        this.duplex = duplex;
        this.trays = trays.clone();
    }

    int pages() {
        return pages;
    }

    @Nullable Attribute wished(Class<?> kind) {
        return wishes.get(kind);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    private final class Job implements DocPrintJob {
        @Override
        public PrintService getPrintService() {
            return RecordingPrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new javax.print.attribute.HashPrintJobAttributeSet();
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            try {
                pages += ((Pageable) doc.getPrintData()).getNumberOfPages();
            } catch (java.io.IOException e) {
                throw new PrintException(e);
            }
            Arrays.stream(attributes.toArray()).forEach(each -> wishes.put(each.getClass(), each));
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
        return null;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.SERVICE_FORMATTED.PRINTABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return Arrays.asList(getSupportedDocFlavors()).contains(flavor);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return duplex
                ? new Class<?>[] {Copies.class, Sides.class, Media.class}
                : new Class<?>[] {Copies.class, Media.class};
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return Arrays.asList(getSupportedAttributeCategories()).contains(category);
    }

    @Override
    public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public @Nullable Object getSupportedAttributeValues(
            Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
        return category == Media.class && trays.length > 0 ? trays : null;
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return value instanceof Sides ? duplex : true;
    }

    @Override
    public @Nullable AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public @Nullable ServiceUIFactory getServiceUIFactory() {
        return null;
    }
}
