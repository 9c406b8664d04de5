package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** One pair of hands that sits down at one desk of an offset after the other. */
class OffsetSeat {
    final OffsetDesks desks;
    final Hands hands;
    private final Path out;
    private final Stage stage;
    private final Workbench bench;
    private final List<Path> chosen = new ArrayList<>();
    private final List<Rooms> shown = new ArrayList<>();

    OffsetSeat(Path folder) throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        desks = new OffsetDesks(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
    }

    /** Once, at the end of a walk. */
    final void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(desks::close).get();
        bench.close();
    }

    final Workbench bench() {
        return bench;
    }

    final Stage stage() {
        return stage;
    }

    final Path out() {
        return out;
    }

    final <T> T behind(Callable<T> what) throws Exception {
        return bench.background().submit(what).get();
    }

    final void sit(Kargozar desk) throws Exception {
        sit(desk, Workbench.CLOCK);
    }

    /** At home, on a small screen. */
    final void sit(Kargozar desk, Clock clock) throws Exception {
        leave();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown.add(bench.show(stage, new Workplace(desk, clock), new Workbench.Chosen(out, chosen)));
        });
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("home", () -> hands.sees("#next"));
    }

    /** Gets up: what is half entered is kept. */
    final void leave() {
        if (!shown.isEmpty()) {
            Rooms before = shown.removeLast();
            hands.robot().interact(before::leave);
        }
    }

    final void toOffset() {
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Walk.until("the place of the offset", () -> hands.sees("#settle-screen"));
    }

    final void fire(String button) {
        hands.robot().interact(() -> ((Button) stage.getScene().lookup(button)).fire());
    }

    final int rows(String table) {
        return stage.getScene().lookup(table) instanceof TableView<?> view
                ? view.getItems().size()
                : -1;
    }

    final String digits(long number) {
        return bench.texts().digits(new Rial(number).grouped());
    }

    final void check(String screen) {
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        check.look(screen);
        assertThat(check.complaints).isEmpty();
    }

    final Ledger ledger(Kargozar desk) throws Exception {
        return behind(() -> desk.post().clearing().books().ledger());
    }

    /** What is chosen the next time that a file is asked for. */
    final void choose(Path file) {
        chosen.clear();
        chosen.add(file);
    }
}
