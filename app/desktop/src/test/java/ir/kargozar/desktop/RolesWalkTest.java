package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.account.Duties;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.desktop.duty.Needs;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A documents office in which everybody has one role: what each finds open, and where the day begins. */
@Tag("slow")
class RolesWalkTest {

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final Map<Role, String> BEGINS = Map.of(
            Role.CLERK, "#home-screen",
            Role.HEAD, "#home-screen",
            Role.EXAMINER, "#examination-screen",
            Role.ACCOUNTANT, "#home-screen",
            Role.SECRETARY, "#forms-screen",
            Role.TRAINER, "#class-screen",
            Role.ADMINISTRATOR, "#settings-screen");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("office"), Language.FA);
        char[] passphrase = KargozarDoors.TRAINING_PASSPHRASE.toCharArray();
        try (Kargozar made = Kargozar.create(
                        office().toString(),
                        new Office(
                                new OfficeCode("OFFICE-31"),
                                Line.of("Documents").orThrow(),
                                Desk.DOCUMENTS_OFFICE,
                                Line.of("Khuzestan").orThrow(),
                                true),
                        passphrase.clone(),
                        bench.texts(),
                        Workbench.CLOCK)
                .kargozar()) {
            List<Role> roles = new ArrayList<>(List.of(Role.ADMINISTRATOR));
            Arrays.stream(Role.values())
                    .filter(role -> role != Role.ADMINISTRATOR)
                    .forEach(roles::add);
            for (Role role : roles) {
                made.staff()
                        .desk()
                        .add(new Login(role.word()), Line.of(role.word()).orThrow(), Set.of(role), passphrase.clone());
            }
        }
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, robot);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private Path office() {
        return folder.resolve("office");
    }

    private void signIn(Role role) throws Exception {
        SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
        file.save(Settings.DEFAULT);
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts())
                    .enter(Optional.of(office()), null);
        });
        Walk.until("a login is asked for", () -> hands.sees("#login"));
        robot.clickOn("#login");
        robot.write(role.word());
        robot.clickOn("#passphrase");
        robot.write(KargozarDoors.TRAINING_PASSPHRASE + "\n");
        Walk.until("the first screen of " + role, () -> hands.sees(BEGINS.getOrDefault(role, "")));
    }

    private boolean isClosed(String id) {
        Node node = stage.getScene().lookup("#" + id);
        assertThat(node).as(id).isNotNull();
        return node.getPseudoClassStates().contains(CLOSED);
    }

    private String notice() {
        return hands.sees("#notice") ? hands.words("#notice") : "";
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theDayBeginsWhereTheRoleWorksAndTheNavigationShowsWhatItMay(Role role) throws Exception {
        signIn(role);
        Walk.settle();
        Duties duties = Duties.shipped();
        for (Place place : Place.of(Desk.DOCUMENTS_OFFICE)) {
            String id = "to-" + place.name().toLowerCase(Locale.ROOT);
            boolean may = Needs.of(id).isEmpty()
                    || Needs.of(id).stream().anyMatch(duty -> duties.of(duty).contains(role));
            assertThat(isClosed(id)).as(id + " for " + role).isNotEqualTo(may);
        }
        hands.pictures("role-" + role.word());
    }

    @Test
    void whatIsOthersDoesNothingButSaysWhose() throws Exception {
        signIn(Role.EXAMINER);
        Walk.until("closed", () -> isClosed("to-payments"));
        String accountants = bench.texts().say("duty.others", bench.texts().word(Role.ACCOUNTANT));
        robot.clickOn("#to-payments");
        Walk.until("told whose it is", () -> notice().contains(accountants));
        assertThat(hands.sees("#examination-screen")).isTrue();
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.until("home", () -> hands.sees("#home-screen"));
        Walk.until("no new claims for an examiner", () -> isClosed("new-claim"));
        hands.pictures("closed-home");
        hands.push(KeyCode.CONTROL, KeyCode.N);
        Walk.until("told whose it is", () -> notice().contains(bench.texts().word(Role.CLERK)));
        assertThat(hands.sees("#claim-form")).isFalse();
        robot.clickOn("#new-claim");
        Walk.settle();
        assertThat(hands.sees("#claim-form")).isFalse();
    }
}
