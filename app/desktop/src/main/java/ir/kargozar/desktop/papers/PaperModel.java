package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.WholeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One printed paper: made off the window's thread, drawn page by page, saved or printed as it is shown. */
public final class PaperModel {

    private static final float DOTS_PER_INCH = 110;

    private final Tasks tasks;
    private final Printers printers = Printers.ofThisMachine();
    private final ObservableList<Page> pages = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private byte[] pdf = {};

    public PaperModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @param argb width × height dots, row by row */
    public record Page(int width, int height, IntBuffer argb) {}

    private record Drawn(ByteBuffer pdf, List<Page> pages) {}

    public ObservableList<Page> pages() {
        return pages;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** Makes the paper and draws its pages. */
    public void make(Callable<byte[]> paper) {
        pages.clear();
        tasks.work(() -> draw(paper.call())).busy(busy).then(drawn -> {
            pdf = drawn.pdf().array();
            pages.setAll(drawn.pages());
        });
    }

    /** A paper made elsewhere, to be printed or saved without being drawn here. */
    public void hold(byte[] made) {
        pages.clear();
        pdf = made.clone();
    }

    /** Writes the PDF. */
    public void save(Path file, Consumer<Path> saved) {
        byte[] content = pdf;
        tasks.work(() -> WholeFile.write(file, content)).busy(busy).then(saved);
    }

    public void printers(Consumer<List<Printer>> found) {
        tasks.work(printers::all).busy(busy).then(found);
    }

    public void print(PrintWish wish, Runnable done) {
        byte[] content = pdf;
        tasks.work(() -> printers.print(content, wish)).busy(busy).then(_ -> done.run());
    }

    private static Drawn draw(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.ARGB);
                int width = image.getWidth();
                int height = image.getHeight();
                pages.add(new Page(width, height, IntBuffer.wrap(image.getRGB(0, 0, width, height, null, 0, width))));
            }
        }
        return new Drawn(ByteBuffer.wrap(pdf), pages);
    }
}
