package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A live workspace with accounts: locked with a claim half entered, others sign in, an administrator looks after users. */
@Tag("slow")
class StaffWalkTest {

    private static final String PASSPHRASE = "seven quiet donkeys at noon";

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
        Ground.First first =
                new Ground.First(new Login("s.rezaei"), Line.of("S. Rezaei").orThrow());
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

    private void signIn(Duration lockAfter) throws Exception {
        signIn("s.rezaei", lockAfter);
    }

    private void signIn(String login, Duration lockAfter) throws Exception {
        SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
        file.save(Settings.DEFAULT.lockAfter(lockAfter));
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts())
                    .enter(Optional.of(agency()), null);
        });
        Walk.until("a login is asked for", () -> hands.sees("#login"));
        robot.clickOn("#login");
        robot.write(login);
        robot.clickOn("#passphrase");
        robot.write(PASSPHRASE + "\n");
        Walk.until("home", () -> hands.sees("#navigation"));
    }

    @Test
    void showsNothingWhileLockedAndLosesNothingThatWasTyped() throws Exception {
        signIn(Duration.ofMinutes(10));
        hands.push(KeyCode.CONTROL, KeyCode.N);
        Walk.until("a claim", () -> hands.sees("#insured-nationalId"));
        robot.write("0499370899");
        String field = hands.focus();
        String title = stage.getTitle();
        hands.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(hands.focus()).isEqualTo("lock-passphrase");
        assertThat(hands.sees("#lock")).isTrue();
        assertThat(shown("#insured-nationalId")).isFalse();
        assertThat(stage.getTitle()).isEqualTo(bench.texts().say("program")).isNotEqualTo(title);
        Walk.until("by name", () -> hands.word("#lock-name").equals("S. Rezaei"));
        assertThat(hands.word("#lock-who")).isEqualTo("s.rezaei");
        Pictures.take(stage.getScene(), "lock");
        hands.push(KeyCode.CONTROL, KeyCode.N);
        hands.push(KeyCode.ESCAPE);
        hands.type("wrong one");
        hands.push(KeyCode.ENTER);
        Walk.until("refused", () -> !hands.word("#lock-passphrase-error").isEmpty());
        Pictures.take(stage.getScene(), "lock-wrong");
        robot.write(PASSPHRASE + "\n");
        Walk.until("open", () -> !hands.sees("#lock"));
        assertThat(hands.focus()).isEqualTo(field);
        assertThat(bench.texts().digits("0499370899")).isEqualTo(bench.texts().digits(hands.typed()));
        assertThat(stage.getTitle()).isEqualTo(title);
    }

    @Test
    void locksByItselfWhereNobodyTouchesAnythingAndLetsSomebodyElseIn() throws Exception {
        signIn(Duration.ofSeconds(2));
        Walk.until("locked by itself", () -> hands.sees("#lock"));
        robot.clickOn("#lock-other");
        Walk.until("the entrance", () -> hands.sees("#passphrase"));
        Pictures.take(stage.getScene(), "lock-other");
        assertThat(hands.sees("#lock")).isFalse();
        robot.clickOn("#login");
        robot.write("s.rezaei");
        robot.clickOn("#passphrase");
        robot.write(PASSPHRASE + "\n");
        Walk.until("home again", () -> hands.sees("#navigation"));
    }

    @Test
    void anAdministratorAddsAPersonGivesRolesAndTakesTheWayInAway() throws Exception {
        signIn(Duration.ofMinutes(10));
        hands.push(KeyCode.CONTROL, KeyCode.COMMA);
        palette("command.accounts");
        Walk.until("the first account", () -> hands.lines("#account-list") == 1);
        hands.pictures("accounts");
        hands.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(hands.focus()).isEqualTo("account-login");
        robot.write("l.karimi");
        hands.push(KeyCode.TAB);
        robot.write("L. Karimi");
        hands.push(KeyCode.TAB);
        robot.write("a second long passphrase");
        hands.push(KeyCode.TAB);
        robot.write("a second long passphrase");
        hands.push(KeyCode.TAB);
        hands.push(KeyCode.SPACE);
        Pictures.take(stage.getScene(), "accounts-new");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("two accounts", () -> hands.lines("#account-list") == 2);
        Pictures.take(stage.getScene(), "accounts-added");
        robot.clickOn("#account-turn");
        Walk.settle();
        hands.push(KeyCode.ENTER);
        String off = bench.texts().say("accounts.off");
        Walk.until("switched off", () -> hands.words("#account-list").contains(off));
        Pictures.take(stage.getScene(), "accounts-off");
    }

    @Test
    void whoIsNoAdministratorReadsWhyNothingCanBeChanged() throws Exception {
        colleague(Role.CLERK, _ -> {});
        signIn("l.karimi", Duration.ofMinutes(10));
        hands.push(KeyCode.CONTROL, KeyCode.COMMA);
        palette("command.accounts");
        Walk.until("why", () -> hands.sees("#accounts-others"));
        Pictures.take(stage.getScene(), "accounts-clerk");
        assertThat(stage.getScene().lookup("#account-new").isDisabled()).isTrue();
        hands.push(KeyCode.ESCAPE);
        palette("command.own-passphrase");
        Walk.settle();
        robot.write("not the present one");
        hands.push(KeyCode.TAB);
        robot.write("another long passphrase");
        hands.push(KeyCode.TAB);
        robot.write("another long passphrase");
        hands.push(KeyCode.ENTER);
        Walk.until("refused", () -> !hands.word("#passphrase-before-error").isEmpty());
        Pictures.take(stage.getScene(), "accounts-own");
        robot.clickOn("#passphrase-before");
        hands.type(PASSPHRASE);
        hands.push(KeyCode.ENTER);
        Walk.until("changed", () -> !hands.sees("#passphrase-own"));
    }

    @Test
    void aDraftDoesNotGoIntoTheFormOfWhoMayNotChangeIt() throws Exception {
        colleague(Role.TRAINER, _ -> {});
        Workplace open = bench.doors().open(agency(), Credentials.of(new Login("s.rezaei"), PASSPHRASE.toCharArray()));
        ClaimDesk desk = open.counter().desk();
        JalaliDate today = JalaliDate.of(LocalDate.now(Workbench.CLOCK));
        ClaimContent content = new SampleClaims(7, today.plusDays(-30), today, desk.rules())
                .honest(1)
                .map(open.counter().reader())
                .map(reading -> ((Reading.Valid) reading).content())
                .findFirst()
                .orElseThrow();
        assertThat(desk.add(content, ClaimDesk.Intake.DRAFT, "s.rezaei")).isInstanceOf(ClaimDesk.Outcome.Done.class);
        open.close();
        signIn("l.karimi", Duration.ofMinutes(10));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("the list", () -> hands.sees("#claims"));
        hands.push(KeyCode.DOWN);
        Walk.until("the draft", () -> hands.sees("#details-edit"));
        hands.push(KeyCode.ENTER);
        Walk.settle();
        hands.push(KeyCode.ENTER);
        Walk.until("whose work it is", () -> hands.sees("#notice"));
        assertThat(hands.words("#notice")).contains(bench.texts().word(Role.CLERK));
        assertThat(hands.sees("#insured-nationalId")).isFalse();
        Pictures.take(stage.getScene(), "draft-of-others");
    }

    @Test
    void aSecondPersonConfirmsWhatIsHandedOver() throws Exception {
        colleague(Role.CLERK, agency -> {
            try (Kargozar office = other()) {
                byte[] card = office.post().acquaintance().card("office").getBytes(StandardCharsets.UTF_8);
                Peer peer = agency.post().acquaintance().add(card, "s.rezaei");
                agency.post()
                        .acquaintance()
                        .trust(peer.card().office(), peer.card().fingerprint(), "s.rezaei");
            }
        });
        Workplace open = bench.doors().open(agency(), Credentials.of(new Login("s.rezaei"), PASSPHRASE.toCharArray()));
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, open, new Workbench.Chosen(folder));
        });
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("packages", () -> hands.sees("#package-export"));
        Walk.settle();
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("a second person is asked for", () -> hands.sees("#second"));
        robot.write("s.rezaei");
        hands.push(KeyCode.TAB);
        robot.write(PASSPHRASE);
        hands.push(KeyCode.ENTER);
        Walk.until(
                "the same is refused",
                () -> !hands.word("#second-passphrase-error").isEmpty());
        Pictures.take(stage.getScene(), "second-same");
        robot.clickOn("#second-login");
        hands.type("l.karimi");
        hands.push(KeyCode.ENTER);
        Walk.until("confirmed", () -> !hands.sees("#second"));
        bench.background().execute(open::close);
    }

    /** Somebody else, and what is done by the administrator besides. */
    private void colleague(Role role, Consumer<Kargozar> besides) {
        try (Kargozar agency = Kargozar.open(
                agency().toString(),
                Credentials.of(new Login("s.rezaei"), PASSPHRASE.toCharArray()),
                bench.texts(),
                Workbench.CLOCK)) {
            agency.staff()
                    .desk()
                    .add(new Login("l.karimi"), Line.of("L. Karimi").orThrow(), Set.of(role), PASSPHRASE.toCharArray());
            besides.accept(agency);
        }
    }

    private Kargozar other() {
        Office office = new Office(
                new OfficeCode("OFFICE-31"),
                Line.of("Documents").orThrow(),
                Desk.DOCUMENTS_OFFICE,
                Line.of("Khuzestan").orThrow(),
                false);
        return Kargozar.create(
                        folder.resolve("office").toString(),
                        office,
                        PASSPHRASE.toCharArray(),
                        bench.texts(),
                        Workbench.CLOCK)
                .kargozar();
    }

    /** Chosen by its words. */
    private void palette(String key) {
        hands.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(bench.texts().say(key));
        Walk.settle();
        hands.push(KeyCode.ENTER);
    }

    private boolean shown(String selector) {
        for (Node at = stage.getScene().lookup(selector); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return stage.getScene().lookup(selector) != null;
    }
}
