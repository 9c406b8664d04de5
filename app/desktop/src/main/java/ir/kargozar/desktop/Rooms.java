package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.circulars.CircularsRoute;
import ir.kargozar.desktop.desks.ExaminationRoute;
import ir.kargozar.desktop.desks.PackagesRoute;
import ir.kargozar.desktop.desks.PaymentsRoute;
import ir.kargozar.desktop.desks.TrainingRoute;
import ir.kargozar.desktop.guide.GuideModel;
import ir.kargozar.desktop.home.HomeModel;
import ir.kargozar.desktop.home.HomeView;
import ir.kargozar.desktop.offset.FormRoutes;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.practice.ExercisesRoute;
import ir.kargozar.desktop.practice.PracticeWindow;
import ir.kargozar.desktop.preferences.PreferencesRoute;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.FaultQuestion;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** All screens of an opened workspace, and which leads to which. The screens themselves do not know each other. */
public final class Rooms {

    private final ShellModel shell;
    private final ShellView frame;
    private final Texts texts;
    private final Workplace workplace;
    private final Tasks tasks;
    private final SettingsModel settings;
    private final ClaimRoutes claims;
    private final FormRoutes forms;
    private final SettlementPlace settlement;
    private final Once<PackagesRoute> packages;
    private final Once<StatisticsRoute> statistics;
    private final ScheduledStatistics scheduled;
    private final ExercisesRoute exercises;
    private final BackupsRoute backups;
    private final PreferencesRoute preferences;
    /** Each made when it is first gone to, so that the first one is there at once. */
    private final Map<Place, Supplier<Screen>> screens = new EnumMap<>(Place.class);

    /** @param background where work is done off the window's thread; one thread */
    public Rooms(Workplace workplace, SettingsModel settings, Executor background, FileChoice files) {
        this(workplace, settings, background, files, Optional.empty());
    }

    /** @param window where exercises can be begun; empty in the workspace of an exercise itself */
    public Rooms(
            Workplace workplace,
            SettingsModel settings,
            Executor background,
            FileChoice files,
            Optional<PracticeWindow> window) {
        this.workplace = workplace;
        this.settings = settings;
        texts = workplace.words().texts();
        Shown shown = new Shown(texts);
        tasks = new Tasks(background, Platform::runLater, this::wrong);
        JalaliDate today = JalaliDate.of(LocalDate.now(workplace.words().clock()));
        shell = new ShellModel(workplace.words().clock());
        shell.slow().bind(tasks.slow());
        Workplace.Forms offset = workplace.forms();
        HomeModel home = new HomeModel(
                () -> new HomeModel.Records(
                        workplace.counter().claims(), workplace.statistics(), offset, workplace::statements),
                tasks,
                today,
                workplace.office().desk());
        frame = new ShellView(
                shell,
                texts,
                workplace.office(),
                shown.longDate(today),
                Place.of(workplace.office().desk()));
        new Permits(workplace, tasks, shell);
        Around around = new Around(frame, shell, shown, files, today);
        exercises = new ExercisesRoute(window, workplace, tasks, around);
        claims = new ClaimRoutes(workplace, tasks, around);
        settlement = new SettlementPlace(workplace, tasks, around, new ToForms());
        forms = new FormRoutes(workplace, offset, tasks, around, settlement.board());
        backups = new BackupsRoute(workplace, tasks, around);
        preferences = new PreferencesRoute(workplace, settings, tasks, around, backups.command());
        scannerFolder();
        statistics = new Once<>(
                () -> new StatisticsRoute(workplace, tasks, around, new StatisticsRoute.Onward(claims, forms::only)));
        scheduled = new ScheduledStatistics(workplace.scheduledStatistics(), tasks, shell, shown);
        packages = new Once<>(() -> new PackagesRoute(workplace, tasks, around));
        List<Node> above = new ArrayList<>(backups.above(claims.unfinished(), forms.drafts()));
        settlement.table().ifPresent(above::add);
        home.day().addListener(_ -> settlement.refresh());
        HomeView first = new HomeView(
                home, shown, new HomeWays(claims, forms, () -> statistics.get().model(), shell), above);
        screens.put(Place.HOME, () -> first);
        others(around);
        new Everywhere(
                around,
                settings,
                tasks,
                beginnings(window),
                new Everywhere.Sources(finders(), new GuideModel(workplace.library(), tasks.beside("kargozar-guide"))));
        shell.place().addListener((_, _, now) -> {
            if (now != null) {
                go(now);
            }
        });
    }

    private void others(Around around) {
        CircularsRoute circulars = new CircularsRoute(workplace, tasks, around);
        screens.put(Place.CLAIMS, claims::list);
        screens.put(Place.PACKAGES, () -> packages.get().screen());
        screens.put(Place.BANK, new Once<>(() -> new BankRoute(workplace, tasks, around).screen()));
        screens.put(Place.FORMS, forms::screen);
        screens.put(Place.CIRCULARS, circulars::screen);
        TrainingRoute.Elsewhere elsewhere = new TrainingRoute.Elsewhere(circulars::look, exercises);
        screens.put(Place.TRAINING, new Once<>(() -> new TrainingRoute(workplace, tasks, around, elsewhere).screen()));
        if (Place.of(workplace.office().desk()).contains(Place.EXAMINATION)) {
            screens.put(Place.EXAMINATION, new Once<>(() -> new ExaminationRoute(workplace, tasks, around).screen()));
            screens.put(Place.PAYMENTS, new Once<>(() -> new PaymentsRoute(workplace, tasks, around).screen()));
        }
        screens.put(Place.SETTLEMENT, settlement);
        screens.put(Place.STATISTICS, () -> statistics.get().screen());
        screens.put(Place.SETTINGS, new Once<>(preferences::screen));
    }

    private List<Command> beginnings(Optional<PracticeWindow> window) {
        List<Command> all = new ArrayList<>(List.of(Command.of("new-claim", Icon.ADD, "Shortcut+N", claims::enter)));
        all.addAll(forms.beginnings());
        all.add(Command.of("practice", Icon.TRAINING, exercises::list));
        all.add(backups.command());
        window.ifPresent(one -> all.add(Command.of("lock", Icon.LOCK, "Shortcut+L", one::lock)));
        return all;
    }

    private List<Finder> finders() {
        Shown shown = new Shown(texts);
        List<Finder> all = new ArrayList<>(List.of(
                new PersonFinder(workplace.counter().people(), shown, claims::ofPerson),
                new ClaimFinder(workplace.counter().claims(), shown, claims::look)));
        all.addAll(forms.finders());
        return all;
    }

    public Parent root() {
        return frame;
    }

    ShellModel shell() {
        return shell;
    }

    Tasks tasks() {
        return tasks;
    }

    Workplace workplace() {
        return workplace;
    }

    /** The settings these rooms were made with; they change while one works. */
    public SettingsModel settings() {
        return settings;
    }

    /** What is done by itself once a workspace is open. */
    void opened() {
        backups.automatic();
    }

    public void begin(Place place) {
        shell.place().set(place);
        scheduled.begin();
    }

    /** Takes in packages that were opened from outside, on their screen. */
    void take(List<Path> files) {
        shell.place().set(Place.PACKAGES);
        packages.get().dropped(files);
    }

    /** The screens as an exercise needs them. */
    PracticeWindow.Desk desk() {
        return new PracticeWindow.Desk() {
            @Override
            public Parent root() {
                return frame;
            }

            @Override
            public void begin() {
                claims.enter();
            }

            @Override
            public void ask(Node question) {
                frame.ask(question);
            }

            @Override
            public void answered() {
                frame.answered();
            }

            @Override
            public void leave() {
                Rooms.this.leave();
            }
        };
    }

    /** The window closes: what is half entered is kept, before anything that is put on the background thread after. */
    public void leave() {
        scheduled.end();
        backups.leave();
        claims.leaveForGood();
        forms.leaveForGood();
    }

    /** The folder of the scanner is a setting, wherever it is chosen. */
    private void scannerFolder() {
        ObjectProperty<@Nullable Path> folder = claims.scans().folder();
        folder.set(settings.now().scannerFolder().orElse(null));
        folder.addListener((_, _, now) -> settings.change(was -> was.scannerFolder(Optional.ofNullable(now))));
        settings.settings()
                .addListener((_, _, now) -> folder.set(now.scannerFolder().orElse(null)));
    }

    private void go(Place place) {
        Supplier<Screen> screen = screens.get(place);
        if (screen != null) {
            shell.notice().set(null);
            frame.show(screen.get());
        }
    }

    private void wrong(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            Problem problem = texts.problem("", refusal.code(), refusal.arguments());
            shell.complain((problem.message() + " " + problem.remedy()).strip());
            return;
        }
        frame.ask(FaultQuestion.of(thrown, texts, frame::answered));
    }

    /** From the offset to its forms. */
    private final class ToForms implements SettlementPlace.Forms {
        @Override
        public void one(FormNumber form) {
            forms.look(form);
        }

        @Override
        public void these(String sentence, List<FormNumber> wanted) {
            forms.only(sentence, wanted, Place.SETTLEMENT);
        }
    }
}
