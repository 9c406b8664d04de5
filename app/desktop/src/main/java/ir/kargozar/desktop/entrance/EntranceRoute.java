package ir.kargozar.desktop.entrance;

import ir.kargozar.account.Login;
import ir.kargozar.backup.Secret;
import ir.kargozar.desktop.backup.DamagedModel;
import ir.kargozar.desktop.backup.DamagedView;
import ir.kargozar.desktop.firstrun.FirstRunModel;
import ir.kargozar.desktop.firstrun.FirstRunRoute;
import ir.kargozar.desktop.guide.GuideModel;
import ir.kargozar.desktop.settings.LastTime;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
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
            firstRun(new FirstWays()).begin(folder, this::show);
        }
    }

    private void signIn(Optional<Path> folder, @Nullable String passphrase) {
        EntranceModel model = new EntranceModel(doors, tasks, window.texts());
        folder.ifPresent(known -> model.begin(known, last));
        show(model);
        if (passphrase != null && folder.isPresent()) {
            model.passphrase().set(passphrase);
            model.open(this::opened);
        }
    }

    private void show(EntranceModel model) {
        EntranceView view = new EntranceView(model, window.texts(), window.files(), new SignIn(model));
        model.refused()
                .addListener((_, _, refusal) -> refusal.filter(DamagedModel::helps)
                        .flatMap(_ -> model.path())
                        .ifPresent(folder -> offer(view, model, folder)));
        show(view);
        view.begin();
    }

    /** A damaged workspace: its newest good backup, by what was typed. */
    private void offer(EntranceView view, EntranceModel model, Path folder) {
        String who = model.login().get().isEmpty()
                ? System.getProperty("user.name", "kargozar")
                : model.login().get();
        DamagedModel damaged =
                new DamagedModel(folder, new DamagedModel.Here(doors.ground().clock(), who), tasks);
        DamagedView card = new DamagedView(
                damaged,
                new Shown(window.texts()),
                () -> new Secret.Passphrase(model.credentials()),
                () -> model.open(this::opened));
        card.getStyleClass().clear();
        view.offer(card);
        damaged.look();
    }

    /** What the buttons of signing in do. */
    private final class SignIn implements EntranceView.Actions {
        private final EntranceModel model;

        SignIn(EntranceModel model) {
            this.model = model;
        }

        @Override
        public void open() {
            model.open(EntranceRoute.this::opened);
        }

        @Override
        public void makeTraining() {
            model.makeTraining(this::open);
        }

        @Override
        public void recover() {
            model.path().ifPresent(folder -> lost(folder, model.needsLogin().get()));
        }
    }

    private void lost(Path folder, boolean accounts) {
        RecoverModel model = new RecoverModel(doors, tasks, window.texts(), folder, accounts);
        RecoverView view = new RecoverView(
                model, window.texts(), () -> model.recover(this::opened), () -> signIn(Optional.of(folder), null));
        show(view);
        view.begin();
    }

    private void opened(Entered entered) {
        boolean goesOn = last.beginning()
                && last.workspace().filter(entered.folder()::equals).isPresent();
        window.holds(entered, goesOn);
        if (goesOn) {
            FirstWays ways = new FirstWays();
            ways.made = Optional.of(entered);
            firstRun(ways).goOn(entered.workplace(), this::show);
        } else {
            window.begin(entered.workplace());
        }
    }

    private void show(Node content) {
        window.show(
                new EntranceGuide(content, () -> new GuideModel(new Library(Optional.empty()), tasks), window.texts()));
    }

    private FirstRunRoute firstRun(FirstWays ways) {
        return new FirstRunRoute(doors.ground(), tasks, window.texts(), window.files(), ways);
    }

    /** What comes of the first run. */
    private final class FirstWays implements FirstRunModel.Ways {
        private Optional<Entered> made = Optional.empty();

        @Override
        public void founded(Workplace workplace, Path folder, Login login) {
            Entered entered = Entered.of(workplace, folder, Optional.of(login));
            made = Optional.of(entered);
            window.holds(entered, true);
        }

        @Override
        public void training(Path folder) {
            EntranceModel model = new EntranceModel(doors, tasks, window.texts());
            model.folder().set(folder.toString());
            model.folderError().addListener((_, _, wrong) -> {
                if (!wrong.isEmpty()) {
                    show(model);
                }
            });
            model.makeTraining(() -> model.open(EntranceRoute.this::opened));
        }

        @Override
        public void other() {
            signIn(Optional.empty(), null);
        }

        @Override
        public void begin(Workplace workplace) {
            made.ifPresent(entered -> window.holds(entered, false));
            window.begin(workplace);
        }

        @Override
        public void leave() {
            window.leave();
        }
    }
}
