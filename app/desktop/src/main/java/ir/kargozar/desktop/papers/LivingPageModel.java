package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.papers.PaperModel.Page;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormPapers.Preview;
import ir.kargozar.offset.FormPapers.Spot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The page of what is being typed, as it would be printed: made anew a moment after the last key, drawn as wide as there
 * is room, one page at a time, with the places of the value that is being typed.
 */
public final class LivingPageModel {

    private static final Duration SOON = Duration.millis(300);
    private static final double STEP = 1.25;
    private static final double LEAST = 1;
    private static final double MOST = 4;
    private static final double FIRST_WIDTH = 560;

    private final Latest making;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ObjectProperty<@Nullable Sheet> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Refusal>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Callable<Preview> wanted = () -> {
        throw new IllegalStateException("nothing to show");
    };
    private @Nullable Preview preview;
    private String field = "";
    private double width = FIRST_WIDTH;
    private double zoom = LEAST;
    private int page;
    private boolean asked;
    private boolean fresh;

    /** @param beside a line of work of its own: drawing holds nothing else up */
    public LivingPageModel(Tasks beside) {
        making = beside.latest();
        soon.setOnFinished(_ -> ask(wanted));
    }

    /**
     * A drawn page.
     *
     * @param number from 0
     * @param width of the page, points
     */
    public record Sheet(Page image, int number, int count, float width) {}

    /** Null until the first was drawn. */
    public ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
        return sheet;
    }

    /** Why there is no page, such as a mistake in the office's wording. */
    public ReadOnlyObjectProperty<Optional<Refusal>> refused() {
        return refused;
    }

    /** True from the key to the page that shows it. */
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Something was typed: this makes the page, off the window's thread. */
    public void changed(Callable<Preview> making) {
        wanted = making;
        asked = true;
        fresh = false;
        soon.playFromStart();
    }

    private void ask(Callable<Preview> source) {
        busy.set(true);
        int number = page;
        String at = field;
        double dots = width * zoom;
        making.ask(
                () -> {
                    try {
                        Preview made = source.call();
                        return new Made(Optional.of(made), Optional.of(draw(made, number, at, dots)), Optional.empty());
                    } catch (Refusal refusal) {
                        return new Made(Optional.empty(), Optional.empty(), Optional.of(refusal));
                    }
                },
                made -> {
                    busy.set(false);
                    refused.set(made.refusal());
                    made.preview().ifPresent(now -> {
                        preview = now;
                        fresh = fresh || source.equals(wanted);
                    });
                    made.sheet().ifPresent(now -> {
                        page = now.number();
                        sheet.set(now);
                    });
                });
    }

    private record Made(Optional<Preview> preview, Optional<Sheet> sheet, Optional<Refusal> refusal) {}

    /** The page wanted, or the one on which the value stands that is being typed. */
    private static Sheet draw(Preview preview, int wanted, String field, double dots) throws IOException {
        try (PDDocument document = Loader.loadPDF(preview.pdf().bytes())) {
            int count = document.getNumberOfPages();
            int number = Math.clamp(pageOf(preview, field, wanted), 0, count - 1);
            PDRectangle box = document.getPage(number).getCropBox();
            float scale = (float) (dots / box.getWidth());
            BufferedImage drawn = new PDFRenderer(document).renderImage(number, scale, ImageType.ARGB);
            int wide = drawn.getWidth();
            int high = drawn.getHeight();
            IntBuffer argb = IntBuffer.wrap(drawn.getRGB(0, 0, wide, high, null, 0, wide));
            return new Sheet(new Page(wide, high, argb), number, count, box.getWidth());
        }
    }

    private static int pageOf(Preview preview, String field, int wanted) {
        List<Integer> pages = preview.spots().stream()
                .filter(spot -> spot.field().equals(field))
                .map(Spot::page)
                .toList();
        return pages.isEmpty() || pages.contains(wanted) ? wanted : pages.getFirst();
    }

    /** The caret is in this field now: its place is marked, and its page turned to. */
    public void at(String name) {
        if (!name.equals(field)) {
            field = name;
            Preview now = preview;
            Sheet shown = sheet.get();
            if (now != null && shown != null && pageOf(now, name, shown.number()) != shown.number()) {
                redraw();
            }
        }
    }

    /** Where the value being typed stands on the page shown. */
    public List<Spot> marks() {
        Preview now = preview;
        Sheet shown = sheet.get();
        if (now == null || shown == null) {
            return List.of();
        }
        return now.spots().stream()
                .filter(spot -> spot.page() == shown.number() && spot.field().equals(field))
                .toList();
    }

    /** How wide a page may be that fits, in dots of the screen. */
    public void room(double dots) {
        if (dots > 0 && Math.abs(dots - width) > 2) {
            width = dots;
            redraw();
        }
    }

    double zoom() {
        return zoom;
    }

    public void larger() {
        zoom(zoom * STEP);
    }

    public void smaller() {
        zoom(zoom / STEP);
    }

    public void fit() {
        zoom(LEAST);
    }

    private void zoom(double now) {
        zoom = Math.clamp(now, LEAST, MOST);
        redraw();
    }

    public void turn(int pages) {
        Sheet shown = sheet.get();
        if (shown != null && shown.number() + pages >= 0 && shown.number() + pages < shown.count()) {
            page = shown.number() + pages;
            field = "";
            redraw();
        }
    }

    /** The same page otherwise; what was typed meanwhile comes with it. */
    private void redraw() {
        Preview now = preview;
        if (asked) {
            ask(now != null && fresh ? () -> now : wanted);
        }
    }
}
