package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.firstrun.FirstRunModel;
import ir.kargozar.desktop.firstrun.FirstRunRoute;
import ir.kargozar.desktop.guide.GuideModel;
import ir.kargozar.desktop.settings.LastTime;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.training.content.Library;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The ways in: signing in where a workspace is remembered, else the first run. */
public final class EntranceRoute {

    private final Doors doors;
    private final Tasks tasks;
    private final LastTime last;
    private final Threshold window;

    public EntranceRoute(Doors doors, Tasks tasks, LastTime last, Threshold window) {
        this.doors = doors;
        this.tasks = tasks;
        this.last = last;
        this.window = window;
    }

    /** @param passphrase from outside: opens at once */
    public void enter(Optional<Path> folder, @Nullable String passphrase) {
        if (folder.filter(doors::isWorkspace).isPresent()) {
            signIn(folder, passphrase);
        } else {
            firstRun().begin(folder, this::show);
        }
    }

    private void signIn(Optional<Path> folder, @Nullable String passphrase) {
        EntranceModel model = new EntranceModel(doors, tasks, window.texts());
        folder.ifPresent(known -> model.folder().set(known.toString()));
        Runnable open = () -> model.open(this::opened);
        Runnable make = () -> model.makeTraining(open);
        EntranceView view = new EntranceView(model, window.texts(), window.files(), open, make);
        show(view);
        view.begin();
        if (passphrase != null && folder.isPresent()) {
            model.passphrase().set(passphrase);
            open.run();
        }
    }

    private void opened(Workplace workplace, Path folder) {
        boolean goesOn = last.beginning() && last.workspace().filter(folder::equals).isPresent();
        window.remember(folder, Optional.empty(), goesOn);
        window.holds(workplace);
        if (goesOn) {
            firstRun().goOn(workplace, this::show);
        } else {
            window.begin(workplace);
        }
    }

    private void show(Node content) {
        GuideModel guide = new GuideModel(new Library(Optional.empty()), tasks);
        window.show(new EntranceGuide(content, guide, window.texts()));
    }

    private FirstRunRoute firstRun() {
        return new FirstRunRoute(doors.ground(), tasks, window.texts(), window.files(), new FirstWays());
    }

    /** What comes of the first run. */
    private final class FirstWays implements FirstRunModel.Ways {
        private Optional<Path> made = Optional.empty();

        @Override
        public void founded(Workplace workplace, Path folder) {
            made = Optional.of(folder);
            window.remember(folder, Optional.empty(), true);
            window.holds(workplace);
        }

        @Override
        public void training(Path folder) {
            EntranceModel model = new EntranceModel(doors, tasks, window.texts());
            model.folder().set(folder.toString());
            model.makeTraining(() -> model.open(EntranceRoute.this::opened));
        }

        @Override
        public void other() {
            signIn(Optional.empty(), null);
        }

        @Override
        public void begin(Workplace workplace) {
            made.or(last::workspace).ifPresent(folder -> window.remember(folder, Optional.empty(), false));
            window.begin(workplace);
        }

        @Override
        public void leave() {
            window.leave();
        }
    }
}
