package ir.kargozar.desktop;

import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The screens of a real training workspace in a folder, on a stage without a display. */
final class Workbench implements AutoCloseable {

    /** 1405-08-20, half past eight in Tehran. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-11T05:00:00Z"), ZoneId.of("Asia/Tehran"));

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final KargozarDoors doors;
    private final Path folder;
    private final Texts texts;
    private Optional<Workplace> workplace = Optional.empty();
    private Optional<Rooms> shown = Optional.empty();

    Workbench(Path folder, Language language) {
        this.folder = folder;
        texts = Texts.of(language);
        doors = new KargozarDoors(folder.resolveSibling("home"), texts, CLOCK);
    }

    KargozarDoors doors() {
        return doors;
    }

    Texts texts() {
        return texts;
    }

    ExecutorService background() {
        return background;
    }

    /** Made and opened once, off the window's thread. */
    Workplace workplace() {
        if (workplace.isEmpty()) {
            doors.makeTraining(folder);
            workplace = Optional.of(doors.open(folder, KargozarDoors.TRAINING_PASSPHRASE.toCharArray()));
        }
        return workplace.get();
    }

    /** As after the window was closed and the program started again; the background thread closes what was open first. */
    Workplace again() throws Exception {
        Workplace before = workplace();
        background.submit(before::close).get();
        Workplace open = doors.open(folder, KargozarDoors.TRAINING_PASSPHRASE.toCharArray());
        workplace = Optional.of(open);
        return open;
    }

    /** Puts the rooms on a stage; on the window's thread. */
    Rooms show(Stage stage, Workplace open, FileChoice files) {
        SettingsModel settings = new SettingsModel(Settings.DEFAULT);
        Rooms rooms = new Rooms(open, settings, background, files);
        StackPane root = new StackPane(rooms.root());
        root.setNodeOrientation(
                texts.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Scene scene = new Scene(root, 1366, 768);
        Theme.dress(scene, settings.appearance());
        settings.settings().addListener((_, _, now) -> Theme.dress(scene, now.appearance()));
        shown = Optional.of(rooms);
        stage.setScene(scene);
        stage.show();
        rooms.begin(Place.HOME);
        return rooms;
    }

    @Override
    public void close() {
        shown.ifPresent(rooms -> WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms.leave();
            return true;
        }));
        workplace.ifPresent(open -> background.execute(open::close));
        background.close();
    }

    /** Files without a dialog: {@code open} is what the person would choose next. */
    record Chosen(Path save, List<Path> open) implements FileChoice {
        Chosen(Path save) {
            this(save, List.of());
        }

        @Override
        public Optional<Path> toSave(String title, String name) {
            return Optional.of(save.resolve(name));
        }

        @Override
        public List<Path> toOpen(String title, String... endings) {
            return open.stream()
                    .filter(file -> java.util.Arrays.stream(endings)
                            .anyMatch(ending -> file.toString().endsWith("." + ending)))
                    .toList();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(save);
        }
    }
}
