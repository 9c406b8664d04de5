package ir.kargozar.desktop.guide;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Finding;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Library;
import ir.kargozar.training.content.Targets;
import ir.kargozar.training.content.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The guide's page of a screen, and what is found as one types. */
public final class GuideModel {
    private final Library library;
    private final Latest opening;
    private final Latest finding;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Finding.Hit> hits = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>();
    private @Nullable Shelf shelf;

    public GuideModel(Library library, Tasks tasks) {
        this.library = library;
        opening = tasks.latest();
        finding = tasks.latest();
        text.addListener((_, _, now) -> find(now));
    }

    private record Shelf(Curriculum curriculum, Finding finding) {}

    /**
     * A page to be read.
     *
     * @param pictures by their targets in the page
     */
    public record Opened(Lesson lesson, Page page, Map<String, byte[]> pictures) {
        public Opened {
            pictures = Map.copyOf(pictures);
        }
    }

    StringProperty text() {
        return text;
    }

    ObservableList<Finding.Hit> hits() {
        return hits;
    }

    /** Null until it is read, and where no page belongs to the screen. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened;
    }

    /** From the beginning, at the page of a screen; files are read anew. */
    public void begin(String screen) {
        text.set("");
        hits.clear();
        opened.set(null);
        opening.ask(() -> library.curriculum(), curriculum -> {
            Shelf now = new Shelf(curriculum, new Finding(curriculum.readable()));
            shelf = now;
            find(text.get());
            Optional.ofNullable(curriculum.guide().get(screen))
                    .flatMap(curriculum::page)
                    .or(() -> curriculum.lessons().stream().findFirst())
                    .ifPresent(this::open);
        });
    }

    void open(Lesson lesson) {
        opening.ask(() -> read(lesson), opened::set);
    }

    /** Where a link of the page leads. */
    void follow(String target) {
        Shelf now = shelf;
        if (now != null) {
            Targets.lesson(target).flatMap(now.curriculum()::page).ifPresent(this::open);
        }
    }

    private Opened read(Lesson lesson) {
        Page page = Page.of(lesson.text());
        Map<String, byte[]> pictures = new HashMap<>();
        page.pictures().forEach(target -> library.picture(target).ifPresent(bytes -> pictures.put(target, bytes)));
        return new Opened(lesson, page, pictures);
    }

    private void find(String typed) {
        Shelf now = shelf;
        if (now == null || typed.isBlank()) {
            finding.drop();
            hits.clear();
        } else {
            finding.ask(() -> now.finding().find(typed), found -> hits.setAll(List.copyOf(found)));
        }
    }
}
