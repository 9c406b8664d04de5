package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Person;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A person is found while a name is typed, and recalled by national id, on a real workspace. */
@Tag("slow")
@Tag("alone")
class PeopleWalkTest {

    private static final String ID = "#insured-nationalId";
    private static final String LIST = "#people-suggestions";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        Walk.settle();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void suggestsPeopleWhileANameIsTypedAndFillsTheFormFromTheOneChosen() {
        ClaimContent known = claim(content -> content.mainInsured().isPresent());
        String name = known.insured().fullName();
        robot.write(name.substring(0, 2));
        Walk.until("suggestions", () -> isOpen() && rows() > 0);
        Pictures.take(stage.getScene(), "people-suggested");
        robot.write(name.substring(2));
        Walk.until(
                "only those",
                () -> isOpen() && first().contains(known.insured().nationalId().value()));
        robot.interact(() ->
                Theme.dress(stage.getScene(), Settings.DEFAULT.appearance().look(Look.DARK)));
        Pictures.take(stage.getScene(), "people-suggested-dark");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        Walk.until("recalled", () -> !typed("#insured-lastName").isEmpty());
        assertThat(isOpen()).isFalse();
        isFilled(known);
        Pictures.take(stage.getScene(), "people-recalled-dark");
        robot.interact(() ->
                Theme.dress(stage.getScene(), Settings.DEFAULT.appearance().look(Look.LIGHT)));
        Pictures.take(stage.getScene(), "people-recalled");
    }

    private void isFilled(ClaimContent known) {
        Person main = known.mainInsured().orElseThrow();
        assertThat(digits(ID)).isEqualTo(known.insured().nationalId().value());
        assertThat(typed("#insured-firstName"))
                .isEqualTo(known.insured().firstName().value());
        assertThat(digits("#mainInsured-nationalId"))
                .isEqualTo(main.nationalId().value());
        assertThat(typed("#mainInsured-lastName")).isEqualTo(main.lastName().value());
        assertThat(digits("#account-sheba").replace(" ", ""))
                .isEqualTo(known.account().sheba().value());
        assertThat(said("#insured-lastName-hint")).isEqualTo(bench.texts().say("person.recalled"));
    }

    @Test
    void overwritesNothingAndTakesBackWhatItRecalledWhenTheIdIsAnother() {
        ClaimContent known = claim(content -> content.mainInsured().isEmpty()
                && content.insured().insuranceNumber().isPresent());
        robot.push(KeyCode.ENTER);
        robot.write("دستی");
        robot.clickOn(ID);
        robot.write(known.insured().nationalId().value());
        Walk.until("recalled", () -> !typed("#insured-lastName").isEmpty());
        assertThat(typed("#insured-firstName")).isEqualTo("دستی");
        assertThat(digits("#insured-insuranceNumber"))
                .isEqualTo(known.insured().insuranceNumber().orElseThrow().value());
        robot.push(KeyCode.BACK_SPACE);
        Walk.until("taken back", () -> typed("#insured-lastName").isEmpty());
        assertThat(typed("#insured-insuranceNumber")).isEmpty();
        assertThat(typed("#account-sheba")).isEmpty();
        assertThat(typed("#insured-firstName")).isEqualTo("دستی");
        assertThat(said("#insured-lastName-hint")).isEmpty();
    }

    @Test
    void recallsTheMainInsuredOfADependantNobodyKnowsYet() {
        ClaimContent known = claim(content -> content.mainInsured().isEmpty());
        robot.write("0499370899\n");
        robot.interact(() -> stage.getScene().lookup("#insured-relation").requestFocus());
        robot.push(KeyCode.DOWN);
        robot.clickOn("#mainInsured-nationalId");
        robot.write(known.insured().nationalId().value());
        Walk.until("recalled", () -> !typed("#mainInsured-lastName").isEmpty());
        assertThat(typed("#mainInsured-firstName"))
                .isEqualTo(known.insured().firstName().value());
        assertThat(digits("#account-sheba").replace(" ", ""))
                .isEqualTo(known.account().sheba().value());
        assertThat(typed("#insured-lastName")).isEmpty();
    }

    /** How soon is printed, never judged: a slow machine must not fail a walk. */
    @Test
    void showsPeopleSoonAfterTheKeyAndEscapeClosesOnlyTheList() throws Exception {
        tellHowSoon(claim(_ -> true).insured().lastName().value());
        Walk.until("suggestions", this::isOpen);
        robot.push(KeyCode.ESCAPE);
        Walk.settle();
        assertThat(isOpen()).isFalse();
        assertThat(stage.getScene().lookup("#claim-form")).isNotNull();
        assertThat(typed(ID)).isNotEmpty();
        robot.push(KeyCode.ESCAPE);
        Walk.until("list", () -> stage.getScene().lookup("#claims") != null);
    }

    private void tellHowSoon(String name) throws Exception {
        StringBuilder told = new StringBuilder();
        robot.write(name.substring(0, 1));
        for (int end = 2; end <= Math.min(5, name.length()); end++) {
            Walk.settle();
            char next = name.charAt(end - 1);
            CompletableFuture<Long> drawn = new CompletableFuture<>();
            long pressed = System.nanoTime();
            Platform.runLater(() -> {
                TextField field = (TextField) stage.getScene().lookup(ID);
                Pane list = (Pane) stage.getScene().lookup(LIST);
                list.getChildren().subscribe(() -> {
                    if (!list.getChildren().isEmpty()) {
                        Platform.runLater(() -> drawn.complete(System.nanoTime()));
                    }
                });
                field.appendText(Character.toString(next));
            });
            told.append(String.format(Locale.ROOT, " %.1f", (drawn.get(20, TimeUnit.SECONDS) - pressed) / 1e6));
        }
        System.out.println("first person on screen, milliseconds after the key:" + told);
    }

    private ClaimContent claim(Predicate<ClaimContent> wanted) {
        return workplace.counter().claims().list(ClaimQuery.ALL.limit(200)).lines().stream()
                .map(ClaimLine::number)
                .flatMap(number -> workplace.counter().claims().find(number).stream())
                .map(Claim::content)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen() {
        Node list = stage.getScene().lookup(LIST);
        return list != null && list.isVisible();
    }

    private String first() {
        Node row = stage.getScene().lookup("#suggestion-0");
        return row == null ? "" : Digits.ascii(row.getAccessibleText());
    }

    private int rows() {
        return stage.getScene().getRoot().lookupAll(".suggestion").size();
    }

    private String typed(String id) {
        return ((TextField) stage.getScene().lookup(id)).getText();
    }

    private String digits(String id) {
        return Digits.ascii(typed(id));
    }

    private String said(String id) {
        return ((Sentence) stage.getScene().lookup(id)).getText();
    }
}
