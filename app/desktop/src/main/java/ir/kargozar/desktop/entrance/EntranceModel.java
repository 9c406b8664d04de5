package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Opening a workspace: its folder, its passphrase, and what stands against it. */
public final class EntranceModel {

    private final Doors doors;
    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty folderError = new SimpleStringProperty("");
    private final StringProperty passphraseError = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public EntranceModel(Doors doors, Tasks tasks, Texts texts) {
        this.doors = doors;
        this.tasks = tasks;
        this.texts = texts;
        folder.addListener((_, _, _) -> folderError.set(""));
        passphrase.addListener((_, _, _) -> passphraseError.set(""));
    }

    public StringProperty folder() {
        return folder;
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    public StringProperty folderError() {
        return folderError;
    }

    public StringProperty passphraseError() {
        return passphraseError;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** Opens the folder; a wrong passphrase is told beside its field, anything else beside the folder. */
    public void open(BiConsumer<Workplace, Path> opened) {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            folderError.set(texts.say("entrance.folder.missing"));
        } else if (passphrase.get().isEmpty()) {
            passphraseError.set(texts.say("entrance.passphrase.missing"));
        } else {
            char[] typed = passphrase.get().toCharArray();
            tasks.work(() -> doors.open(path.get(), typed))
                    .busy(busy)
                    .refused(this::tell)
                    .then(workplace -> opened.accept(workplace, path.get().toAbsolutePath()));
        }
    }

    /** Makes a training workspace in the folder; its passphrase is then put in place. */
    public void makeTraining(Runnable made) {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            folderError.set(texts.say("entrance.folder.missing"));
            return;
        }
        tasks.work(() -> {
                    doors.makeTraining(path.get());
                    return path.get();
                })
                .busy(busy)
                .refused(this::tell)
                .then(_ -> {
                    passphrase.set(doors.trainingPassphrase());
                    made.run();
                });
    }

    public boolean isWorkspace() {
        return path().map(doors::isWorkspace).orElse(false);
    }

    private void tell(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        String sentence = problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
        if (refusal.code().contains("PASSPHRASE")) {
            passphraseError.set(sentence);
        } else {
            folderError.set(sentence);
        }
    }

    private Optional<Path> path() {
        String typed = folder.get().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
