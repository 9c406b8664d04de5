package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** F1 on each place opens its page of the guide, searched as one types; Esc returns to where one was. */
@Tag("slow")
class GuideWalkTest {
    private static final Map<String, List<KeyCode>> PLACES = Map.of(
            "home", List.of(KeyCode.CONTROL, KeyCode.DIGIT1),
            "claims", List.of(KeyCode.CONTROL, KeyCode.DIGIT2),
            "packages", List.of(KeyCode.CONTROL, KeyCode.DIGIT3),
            "statistics", List.of(KeyCode.CONTROL, KeyCode.DIGIT4),
            "bank", List.of(KeyCode.CONTROL, KeyCode.DIGIT5),
            "forms", List.of(KeyCode.CONTROL, KeyCode.DIGIT6),
            "circulars", List.of(KeyCode.CONTROL, KeyCode.DIGIT7),
            "training", List.of(KeyCode.CONTROL, KeyCode.DIGIT8),
            "settings", List.of(KeyCode.CONTROL, KeyCode.COMMA),
            "counter", List.of(KeyCode.CONTROL, KeyCode.N));

    @TempDir
    Path folder;

    private final Curriculum curriculum = Curriculum.load(Optional.empty());
    private Hands hands;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        Stage stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> hands.sees("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private String title() {
        return hands.stage().getScene().lookup("#guide-page-title") instanceof Sentence title ? title.getText() : "";
    }

    private Lesson page(String screen) {
        return curriculum.lesson(curriculum.guide().getOrDefault(screen, "")).orElseThrow();
    }

    @Test
    void eachPlaceHasItsPage() {
        PLACES.forEach((screen, keys) -> {
            hands.push(keys.toArray(KeyCode[]::new));
            hands.push(KeyCode.F1);
            Walk.until(screen, () -> title().equals(page(screen).title()));
            hands.push(KeyCode.ESCAPE);
            assertThat(hands.sees("#guide")).isFalse();
        });
    }

    @Test
    void escReturnsToTheFieldThatHadTheCaretWithWhatWasTypedInIt() {
        hands.push(KeyCode.CONTROL, KeyCode.N);
        hands.robot().write("0499");
        String field = hands.focus();
        hands.push(KeyCode.F1);
        Walk.until("page", () -> title().equals(page("counter").title()));
        Pictures.take(hands.stage().getScene(), "guide");

        hands.push(KeyCode.ESCAPE);

        assertThat(hands.focus()).isEqualTo(field);
        assertThat(((TextInputControl) hands.stage().getScene().getFocusOwner()).getText())
                .isNotEmpty();
    }

    @Test
    void findsWordsOfTextsTypedWithArabicLettersAndOpensWhatIsChosen() {
        hands.push(KeyCode.F1);
        Walk.until("page", () -> !title().isEmpty());
        hands.robot().write("كد ملي");
        Walk.until("found", () -> hands.lines("#guide-hits") > 1);
        Walk.settle();
        assertThat(hands.stage().getScene().lookup("#guide-hits").lookupAll(".strong").stream()
                        .filter(Text.class::isInstance)
                        .map(node -> ((Text) node).getText().replace("\u00a0", "")))
                .contains("کد", "ملی");
        Pictures.take(hands.stage().getScene(), "guide-found");
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.ENTER);
        Walk.until("opened", () -> hands.sees("#guide-scroll") && !hands.sees("#guide-nothing"));
        hands.robot().write("قققق");
        Walk.until("nothing", () -> hands.sees("#guide-nothing"));
        hands.push(KeyCode.ESCAPE);
        assertThat(hands.sees("#guide")).isFalse();
    }

    @Test
    void looksRightInTheDarkAndInTheLargestText() {
        hands.push(KeyCode.CONTROL, KeyCode.N);
        for (String look : List.of("light", "dark")) {
            for (int step = 0; step < 4; step++) {
                hands.push(KeyCode.F1);
                Walk.until("page", () -> title().equals(page("counter").title()));
                if (step == 0 || step == 3) {
                    Pictures.take(hands.stage().getScene(), "guide-" + look + "-" + step);
                    hands.robot().write("حساب");
                    Walk.until("found", () -> hands.lines("#guide-hits") > 1);
                    Pictures.take(hands.stage().getScene(), "guide-found-" + look + "-" + step);
                }
                hands.push(KeyCode.ESCAPE);
                hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
            }
            for (int step = 0; step < 4; step++) {
                hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
            }
            hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        }
        assertThat(hands.sees("#guide")).isFalse();
    }

    @Test
    void standsInTheSheetOfKeysAndInThePalette() {
        hands.push(KeyCode.SHIFT, KeyCode.F1);
        Walk.until("sheet", () -> hands.sees("#keys-sheet"));
        assertThat(hands.words("#keys-everywhere")).contains(bench.texts().say("command.guide"));
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.robot().write("راهنما");
        Walk.until("found", () -> hands.lines("#palette-list") > 0);
        hands.push(KeyCode.ENTER);
        Walk.until("guide", () -> hands.sees("#guide"));
    }
}
