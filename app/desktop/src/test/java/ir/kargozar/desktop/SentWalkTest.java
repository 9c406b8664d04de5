package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A month that is sent, changes and is sent again, at an agency; and how the offices above see it. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class SentWalkTest {
    private static final JalaliMonth MEHR = new JalaliMonth(1405, 7);
    private static final int AGENCIES = 8;

    @TempDir
    Path folder;

    private final List<Rooms> shown = new ArrayList<>();
    private Path between;
    private Stage stage;
    private Workbench bench;
    private Province province;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        between = Files.createDirectory(folder.resolve("between"));
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
    }

    private void show(Kargozar kargozar) throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown.add(bench.show(
                    stage, new Workplace(kargozar, Workbench.CLOCK), new Workbench.Chosen(between, List.of())));
        });
        Walk.until("home", () -> hands.sees("#next"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    private <T> T behind(Callable<T> what) throws Exception {
        return bench.background().submit(what).get();
    }

    @Test
    void anAgencyIsRemindedSendsAndSendsAgainWhatChanged() throws Exception {
        Kargozar agency = province.agency("3101", "agency");
        Province.send(agency, 40, 5, between);
        show(agency);
        Walk.until("late", () -> hands.words("#due").contains(late()));
        Pictures.take(stage.getScene(), "sent-home-late");
        open("1405/7");
        Walk.until("not sent", () -> hands.words("#statistics-sent").contains(late()));
        Pictures.take(stage.getScene(), "sent-late");
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        check.look("late month");
        assertThat(check.complaints).isEmpty();
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("sent", () -> hands.words("#statistics-sent").contains(stage("WAITING")));
        assertThat(hands.sees("#statement-send")).isFalse();
        behind(() -> Province.send(agency, 12, 9, between));
        open("1405/7");
        Walk.until("changed", () -> hands.sees("#statistics-differences"));
        assertThat(hands.words("#statistics-sent")).contains(stage("SENT"));
        take("sent-changed");
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("again", () -> !hands.sees("#statement-send"));
        assertThat(behind(() -> agency.post().statements().month(MEHR)).stated())
                .singleElement()
                .satisfies(stated -> assertThat(stated.revision()).isEqualTo(2));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.until("done", () -> hands.words("#due").contains(bench.texts().say("home.due.done")));
        Pictures.take(stage.getScene(), "sent-home-done");
    }

    @Test
    void aMonthThatGoesOnHasNoButton() throws Exception {
        Kargozar agency = province.agency("3101", "agency");
        show(agency);
        open("1405/8");
        Walk.until("told", () -> hands.sees("#statistics-sent"));
        assertThat(hands.sees("#statement-send")).isFalse();
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(behind(() -> agency.post().statements().month(MEHR.next())).isStated())
                .isFalse();
        hands.robot().clickOn("#period-QUARTER");
        Walk.until("more than a month", () -> !hands.sees("#statistics-sending"));
    }

    @Test
    void theOfficesAboveSeeWhoSentAndWhatIsCountedElse() throws Exception {
        Kargozar headquarters = province.above("HQ-1", "headquarters", Desk.HEADQUARTERS);
        for (int i = 1; i <= AGENCIES; i++) {
            Kargozar agency = province.agency("310" + i, i == 1 ? longName() : "agency " + i);
            if (i <= 3) {
                province.take(Province.send(agency, 10, i, between));
                agency.post().statements().send(MEHR, Province.WHO);
                province.take(Province.send(agency, 1, 20 + i, between));
            }
        }
        show(province.office());
        open("1405/7");
        Walk.until("agencies", () -> rows() == AGENCIES);
        hands.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(hands.focus()).isEqualTo("statistics-agencies");
        assertThat(hands.words("#statistics-below"))
                .contains(bench.texts().say("statistics.agencies.came-late"))
                .contains(bench.texts().say("statistics.agencies.late"));
        take("sent-office");
        hands.push(KeyCode.END);
        Pictures.take(stage.getScene(), "sent-office-end");
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("sent", () -> hands.words("#statistics-sent").contains(stage("WAITING")));
        Path file = behind(() -> province.office()
                .post()
                .handover()
                .export(new OfficeCode("HQ-1"), between, Province.WHO, Progress.NONE)
                .file());
        behind(() -> headquarters.post().handover().importPackage(file, Province.WHO, Progress.NONE));
        shown.getLast().leave();
        show(headquarters);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hands.sees("#due")).isFalse();
        hands.push(KeyCode.CONTROL, statistics());
        Walk.until("agencies above", () -> rows() == 3);
        assertThat(hands.sees("#statistics-sent")).isFalse();
        assertThat(hands.sees("#statistics-elsewhere")).isTrue();
        take("sent-headquarters");
    }

    private static String longName() {
        return "\u06A9\u0627\u0631\u06AF\u0632\u0627\u0631\u06CC \u062F\u0631\u0645\u0627\u0646 \u0645\u0631\u06A9\u0632\u06CC"
                + " \u0634\u0647\u0631\u0633\u062A\u0627\u0646 \u0646\u0645\u0648\u0646\u0647 \u0634\u0645\u0627\u0631\u0647 \u06CC\u06A9";
    }

    private String late() {
        return bench.texts().say("home.due.late", 10);
    }

    private String stage(String name) {
        return bench.texts().say("statistics.stage." + name);
    }

    private int rows() {
        return stage.getScene().lookup("#statistics-agencies") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private static KeyCode statistics() {
        return KeyCode.DIGIT4;
    }

    private void open(String period) {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.push(KeyCode.CONTROL, statistics());
        Walk.until("statistics", () -> hands.sees("#period-typed"));
        hands.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> ((TextField) Objects.requireNonNull(stage.getScene().lookup("#period-typed"))).setText(period));
        hands.push(KeyCode.ENTER);
    }

    private void take(String name) {
        Pictures.take(stage.getScene(), name);
        dress(new Appearance(Look.DARK, false, 100));
        Pictures.take(stage.getScene(), name + "-dark");
        dress(new Appearance(Look.LIGHT, false, 100));
    }

    private void dress(Appearance appearance) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown.getLast().settings().dress(_ -> appearance));
        Walk.settle();
    }
}
