package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Watch;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.training.content.Curriculum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A live office in its window: the backup of the day by itself, how old it is, and the way back from a damaged database. */
@Tag("slow")
class SafetyWalkTest {

    private static final String PASSPHRASE = "seven quiet donkeys at noon";
    private static final Login LOGIN = new Login("s.rezaei");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Office office = new Office(
                new OfficeCode("3101"),
                Line.of("Mehr").orThrow(),
                Desk.AGENCY,
                Line.of("Khuzestan").orThrow(),
                false);
        Ground ground = bench.doors().ground();
        Ground.First first = new Ground.First(LOGIN, Line.of("S. Rezaei").orThrow());
        ground.found(agency(), office, first, PASSPHRASE.toCharArray(), ground.recoveryKey())
                .close();
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, robot);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private Path agency() {
        return folder.resolve("agency");
    }

    private Credentials credentials() {
        return Credentials.of(LOGIN, PASSPHRASE.toCharArray());
    }

    private void entrance() throws Exception {
        SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
        file.save(Settings.DEFAULT);
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts())
                    .enter(Optional.of(agency()), null);
        });
        Walk.until("a login is asked for", () -> hands.sees("#login"));
        robot.clickOn("#login");
        robot.write(LOGIN.value());
        robot.clickOn("#passphrase");
        robot.write(PASSPHRASE + "\n");
    }

    private long backups() {
        try (Stream<Path> files = Files.list(agency().resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".kgb")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String age() {
        return stage.getScene().lookup("#backup-age") instanceof Button line && line.isVisible() ? line.getText() : "";
    }

    private boolean isLate() {
        return stage.getScene().lookup("#backup-age").getStyleClass().contains("bad");
    }

    @Test
    void theFirstWorkOfADayIsABackupThatNobodyAskedFor() throws Exception {
        entrance();
        Walk.until("the first screen", () -> hands.sees("#home-screen"));
        String made = bench.texts().say("backup.age.today");
        Walk.until("it is of today", () -> age().equals(made));
        assertThat(backups()).isEqualTo(1);
        assertThat(isLate()).isFalse();
        assertThat(hands.words("#notice")).isNotEmpty();
        hands.pictures("home-backup");
        robot.clickOn("#backup-age");
        Walk.until("backups", () -> hands.sees("#backups-screen"));
        Walk.until(
                "it is listed",
                () -> stage.getScene().lookup("#backups") instanceof TableView<?> listed
                        && listed.getItems().size() == 1);
    }

    @Test
    void f1OpensThePageOfBackupsOfPeopleAndOfTheLock() throws Exception {
        entrance();
        Walk.until("it is of today", () -> !age().isEmpty());
        robot.clickOn("#backup-age");
        Walk.until("backups", () -> hands.sees("#backups-screen"));
        hands.push(KeyCode.F1);
        Walk.until("their page", () -> page("backups"));
        Pictures.take(stage.getScene(), "guide-backups");
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(hands.focus()).isEqualTo("lock-passphrase");
        hands.push(KeyCode.F1);
        Walk.until("its page", () -> page("entrance"));
        Pictures.take(stage.getScene(), "guide-lock");
        hands.push(KeyCode.ESCAPE);
        assertThat(hands.focus()).isEqualTo("lock-passphrase");
        robot.write(PASSPHRASE + "\n");
        Walk.until("open", () -> !hands.sees("#lock"));
        hands.push(KeyCode.CONTROL, KeyCode.COMMA);
        Walk.until("settings", () -> hands.sees("#settings-screen"));
        hands.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(bench.texts().say("command.accounts"));
        Walk.settle();
        hands.push(KeyCode.ENTER);
        Walk.until("accounts", () -> hands.sees("#accounts-screen"));
        hands.push(KeyCode.F1);
        Walk.until("their page", () -> page("accounts"));
        Pictures.take(stage.getScene(), "guide-people");
    }

    private boolean page(String screen) {
        Curriculum curriculum = Curriculum.load(Optional.empty());
        String title = curriculum
                .page(curriculum.guide().getOrDefault(screen, ""))
                .orElseThrow()
                .title();
        return stage.getScene().lookup("#guide-page-title") instanceof Sentence shown
                && shown.getText().equals(title);
    }

    @Test
    void whereNoneCanBeMadeTheWindowSaysSo() throws Exception {
        Files.writeString(agency().resolve("backups"), "a file where the folder should be");
        entrance();
        Walk.until("the first screen", () -> hands.sees("#home-screen"));
        String wrong =
                bench.texts().problem("", "BACKUP_UNWRITABLE", List.of("")).remedy();
        Walk.until("told", () -> hands.sees("#notice") && hands.words("#notice").contains(wrong));
        String none = bench.texts().say("backup.age.late", bench.texts().say("backup.none"));
        Walk.until("late", () -> age().equals(none) && isLate());
        hands.pictures("home-backup-failed");
    }

    @Test
    void anOldOneIsCalledLate() throws Exception {
        Clock before = Clock.offset(Workbench.CLOCK, Duration.ofDays(-4));
        try (Kargozar agency = Kargozar.open(agency().toString(), credentials(), bench.texts(), before)) {
            agency.post().vault().desk().make(Reason.DAILY, LOGIN.value(), Watch.NONE);
        }
        Workplace open = bench.doors().open(agency(), credentials());
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, open, new Workbench.Chosen(folder));
        });
        String late = bench.texts()
                .say(
                        "backup.age.late",
                        bench.texts().say("backup.age", bench.texts().digits("4")));
        Walk.until("late", () -> age().equals(late) && isLate());
        hands.pictures("home-backup-late");
        bench.background().execute(open::close);
    }

    @Test
    void aDamagedDatabaseIsPutBackFromTheEntranceByKeys() throws Exception {
        try (Kargozar agency = Kargozar.open(agency().toString(), credentials(), bench.texts(), Workbench.CLOCK)) {
            agency.post().vault().desk().make(Reason.DAILY, LOGIN.value(), Watch.NONE);
        }
        Files.writeString(agency().resolve("kargozar.db"), "damaged");
        entrance();
        Walk.until("offered", () -> hands.focus().equals("damaged-repair"));
        Pictures.take(stage.getScene(), "entrance-damaged");
        hands.push(KeyCode.ENTER);
        Walk.until("put back", () -> hands.focus().equals("damaged-open"));
        Pictures.take(stage.getScene(), "entrance-repaired");
        hands.push(KeyCode.ENTER);
        Walk.until("the first screen", () -> hands.sees("#home-screen"));
        assertThat(agency().toFile().list()).anyMatch(name -> name.startsWith("replaced-"));
    }
}
