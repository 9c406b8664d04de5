package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.training.exercise.BroughtPaper;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.PaperPictures;
import ir.kargozar.training.exercise.PaperPictures.Look;
import ir.kargozar.training.exercise.PaperPictures.Picture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The papers of an exercise: which is looked at, how large, and its picture, drawn as sharp as it is shown. */
public final class PapersModel {
    private static final double STEP = 1.25;
    private static final double MOST = 4;
    private static final int WIDEST = 3000;
    private static final int THUMBNAIL = 160;
    private static final int BESIDE = 620;
    private static final long SEEDS = 1_000;

    private final Exercise exercise;
    private final PaperPictures pictures;
    private final Tasks drawing;
    private final Latest latest;
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty room = new SimpleDoubleProperty();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Picture> picture = new SimpleObjectProperty<>();

    /** @param drawing a line of work of its own */
    public PapersModel(Exercise exercise, PaperPictures pictures, Tasks drawing) {
        this.exercise = exercise;
        this.pictures = pictures;
        this.drawing = drawing;
        latest = drawing.latest();
        place.addListener((_, _, _) -> draw());
        zoom.addListener((_, _, _) -> draw());
        room.addListener((_, _, _) -> draw());
    }

    Exercise exercise() {
        return exercise;
    }

    IntegerProperty place() {
        return place;
    }

    /** 1 where the paper is as wide as there is room. */
    DoubleProperty zoom() {
        return zoom;
    }

    /** How wide a paper may be, in dots of the screen. */
    DoubleProperty room() {
        return room;
    }

    /** True while the papers are in sight. */
    BooleanProperty open() {
        return open;
    }

    ObjectProperty<@Nullable Picture> picture() {
        return picture;
    }

    int count() {
        return exercise.papers().size();
    }

    BroughtPaper paper(int at) {
        return exercise.papers().get(at);
    }

    void next() {
        place.set(Math.min(place.get() + 1, count() - 1));
    }

    void previous() {
        place.set(Math.max(place.get() - 1, 0));
    }

    void larger() {
        zoom.set(Math.min(MOST, zoom.get() * STEP));
    }

    void smaller() {
        zoom.set(Math.max(1, zoom.get() / STEP));
    }

    private void draw() {
        int wide = (int) Math.min(WIDEST, room.get() * zoom.get());
        if (wide > 0) {
            int at = place.get();
            latest.ask(() -> picture(at, wide), picture::set);
        }
    }

    /** A small picture of a paper, when it is drawn. */
    void thumbnail(int at, Consumer<Picture> drawn) {
        drawing.work(() -> picture(at, THUMBNAIL)).then(drawn);
    }

    /** A picture of a paper to stand beside a sentence. */
    void picture(int at, Consumer<Picture> drawn) {
        drawing.work(() -> picture(at, BESIDE)).then(drawn);
    }

    private Picture picture(int at, int wide) {
        return pictures.draw(paper(at), new Look(exercise.code().hashCode() * SEEDS + at, wide));
    }
}
