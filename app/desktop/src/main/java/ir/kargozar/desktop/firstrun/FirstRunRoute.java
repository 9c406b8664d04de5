package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The way into the first run; the only class of it that others know. */
public final class FirstRunRoute {

    private final FirstRunModel model;
    private final FirstRunView view;

    public FirstRunRoute(Ground ground, Tasks tasks, Texts texts, FileChoice files, FirstRunModel.Ways ways) {
        model = new FirstRunModel(ground, tasks, texts, ways);
        view = new FirstRunView(model, texts, files);
    }

    /** @param folder where the workspace is wanted, if that is known */
    public void begin(Optional<Path> folder, Consumer<Node> show) {
        folder.ifPresent(wanted -> model.chosenFolder().set(wanted.toString()));
        view.prepare();
        show.accept(view);
        view.begin();
    }

    /** Of a workspace that an earlier start made: at the card. */
    public void goOn(Workplace workplace, Consumer<Node> show) {
        model.goOn(workplace);
        view.prepare();
        show.accept(view);
        view.begin();
    }
}
