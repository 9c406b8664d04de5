package ir.kargozar.desktop;

import ir.kargozar.desktop.backup.AgeLine;
import ir.kargozar.desktop.backup.BackupWords;
import ir.kargozar.desktop.backup.BackupsModel;
import ir.kargozar.desktop.backup.BackupsModel.Told;
import ir.kargozar.desktop.backup.BackupsView;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The way to backups, and the one that is made by itself. */
final class BackupsRoute {
    private final Workplace workplace;
    private final Around around;
    private final BackupsModel model;
    private Optional<BackupsView> view = Optional.empty();

    BackupsRoute(Workplace workplace, Tasks tasks, Around around) {
        this.workplace = workplace;
        this.around = around;
        model = new BackupsModel(
                workplace.kargozar().post().vault(), new BackupsModel.Here(workplace.clock(), workplace.who()), tasks);
    }

    Command command() {
        return Command.of("backups", Icon.SAVE, this::open);
    }

    /** Made only when it is asked for. */
    void open() {
        BackupsView screen = view.orElseGet(() -> new BackupsView(
                model,
                around.shown(),
                around.files(),
                () -> around.shell().place().set(Place.SETTINGS)));
        view = Optional.of(screen);
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(screen);
    }

    /**
     * Before what stands on the first screen, how old the newest is; not in a sandbox, nor where a database's own tools are
     * asked.
     */
    List<Node> above(Node... others) {
        boolean kept = !workplace.office().training()
                && workplace.kargozar().post().vault().isHere();
        List<Node> all = new ArrayList<>();
        if (kept) {
            all.add(new AgeLine(model, around.shown(), this::open));
        }
        all.addAll(List.of(others));
        return all;
    }

    /** Once a day, beside everything else, with a quiet word; not in a sandbox, where there is nothing to lose. */
    void automatic() {
        if (!workplace.office().training()) {
            model.automatic(this::tell);
        }
    }

    private void tell(Told told) {
        String sentence = new BackupWords(around.shown(), workplace.clock()).told(told);
        if (told instanceof Told.Wrong) {
            around.shell().complain(sentence);
        } else {
            around.shell().say(sentence);
        }
        model.refresh();
    }

    void leave() {
        model.stop();
    }
}
