package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where the workspace is to stand; looked at before anything is made. */
final class FolderModel {

    private final Ground ground;
    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    FolderModel(Ground ground, Tasks tasks, Texts texts) {
        this.ground = ground;
        this.tasks = tasks;
        this.texts = texts;
        folder.addListener((_, _, _) -> error.set(""));
    }

    StringProperty folder() {
        return folder;
    }

    StringProperty error() {
        return error;
    }

    void suggest() {
        if (folder.get().isBlank()) {
            folder.set(ground.suggested(false).toString());
        }
    }

    void check(BooleanProperty busy, Consumer<Path> fit) {
        String typed = folder.get().strip();
        if (typed.isEmpty()) {
            error.set(texts.say("entrance.folder.missing"));
            return;
        }
        tasks.work(() -> looked(typed)).busy(busy).refused(this::tell).then(fit);
    }

    private Path looked(String typed) {
        try {
            Path path = Path.of(typed).normalize();
            ground.refuseUnfit(path);
            return path;
        } catch (InvalidPathException e) {
            throw new Refusal("FOLDER_RELATIVE", typed);
        }
    }

    private void tell(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        error.set((problem.message() + " " + problem.remedy()).strip());
    }
}
