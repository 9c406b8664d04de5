package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.circular.CircularEntry;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.register.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A trainee by keyboard alone: introduced, a lesson, its questions, the result, and the mark on the path. */
@Tag("slow")
class LearningWalkTest {
    private static final NationalId PERSON = NationalId.of("0499370899").orThrow();

    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final String WHO = "زهرا";
    private static final String CIRCULAR = "آمار هر ماه تا پنجم ماه بعد فرستاده شود.";

    @TempDir
    Path folder;

    private final Curriculum curriculum = Curriculum.load(Optional.empty());
    private Hands hands;
    private Workbench bench;
    private Workplace workplace;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        hands = new Hands(FxToolkit.registerPrimaryStage(), new FxRobot());
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(hands.stage(), workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> hands.sees("#count-DRAFT"));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until(
                "path", () -> hands.lines("#path-lines") == curriculum.lessons().size());
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private Standing standing() {
        return workplace.learning().find(PERSON).orElseThrow();
    }

    @Test
    void aTraineeIsIntroducedReadsAnswersAndSeesTheMark() throws Exception {
        assertThat(hands.word("#learner")).isEqualTo(bench.texts().say("path.nobody"));
        introduce();
        hands.pictures("path");
        Lesson lesson = curriculum.lessons().getFirst();
        assertThat(hands.word("#next-what")).contains(lesson.title());

        hands.push(KeyCode.ENTER);
        Walk.until("lesson", () -> hands.sees("#lesson"));
        hands.pictures("lesson");
        hands.push(KeyCode.END);
        Pictures.take(hands.stage().getScene(), "lesson-end");
        hands.push(KeyCode.ENTER);
        Walk.until("questions", () -> hands.sees("#choices"));
        hands.pictures("question");

        answer(lesson, lesson.questions().size() / 2 + 1);
        Walk.until("result", () -> hands.sees("#result"));
        int count = lesson.questions().size();
        assertThat(hands.word("#result-score"))
                .isEqualTo(bench.texts().say("result.score", 100 * (count - count / 2 - 1) / count));
        hands.pictures("result-low");
        assertThat(hands.focus()).isEqualTo("questions-again");
        hands.push(KeyCode.ENTER);
        Walk.until("again", () -> hands.sees("#choices"));
        answer(lesson, 0);
        Walk.until("passed", () -> hands.sees("#result") && hands.focus().equals("questions-on"));
        Pictures.take(hands.stage().getScene(), "result-passed");
        hands.push(KeyCode.ENTER);

        Walk.until(
                "next lesson",
                () -> hands.word("#next-what")
                        .contains(curriculum.lessons().get(1).title()));
        Pictures.take(hands.stage().getScene(), "path-after");
        Standing now = bench.background().submit(this::standing).get();
        assertThat(now.read()).contains(lesson.code());
        assertThat(now.best(Stage.THEORY, lesson.code())).hasValue(100);
        assertThat(now.tries(Stage.THEORY, lesson.code())).isEqualTo(2);
    }

    /** Right but for the first ones, by number and by arrows in turn. */
    private void answer(Lesson lesson, int wrong) {
        List<String> asked = new ArrayList<>();
        while (asked.size() < lesson.questions().size()) {
            String shown = question();
            Question question = lesson.questions().stream()
                    .filter(each -> shown.equals(each.text()))
                    .findFirst()
                    .orElseThrow();
            boolean isWrong = asked.size() < wrong;
            int choice = isWrong ? question.right() % question.choices().size() + 1 : question.right();
            choose(choice, asked.size() % 2 == 0);
            assertThat(hands.words("#because")).contains(question.because());
            if (asked.isEmpty()) {
                hands.pictures(isWrong ? "answer-wrong" : "answer-right");
            }
            asked.add(question.code());
            hands.push(KeyCode.ENTER);
        }
        assertThat(asked).doesNotHaveDuplicates();
    }

    private void choose(int choice, boolean byNumber) {
        if (byNumber) {
            hands.push(KeyCode.valueOf("DIGIT" + choice));
        } else {
            for (int i = 1; i < choice; i++) {
                hands.push(KeyCode.DOWN);
            }
            hands.push(KeyCode.ENTER);
        }
    }

    private String question() {
        Node shown = hands.stage().getScene().lookup("#question");
        return shown instanceof Sentence sentence ? sentence.getText() : "";
    }

    private void introduce() {
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.robot().write(bench.texts().say("command.learning-who"));
        Walk.until("found", () -> hands.lines("#palette-list") > 0);
        hands.push(KeyCode.ENTER);
        Walk.until("introduce", () -> hands.sees("#introduce"));
        hands.robot().write("0499370899\t");
        hands.robot().write("لاله\t");
        hands.robot().write("کریمی‌نژاد");
        hands.pictures("introduce");
        hands.push(KeyCode.ENTER);
        Walk.until("introduced", () -> hands.word("#learner").contains("لاله"));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    }

    @Test
    void arrowsTurnStagesAndALinkLeadsToAnotherLesson() {
        hands.push(KeyCode.LEFT);
        assertThat(hands.lines("#path-lines")).isZero();
        hands.push(KeyCode.RIGHT);
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.DOWN);
        Object chosen = ((ListView<?>) hands.stage().getScene().lookup("#path-lines"))
                .getSelectionModel()
                .getSelectedItem();
        assertThat(chosen).isNotNull();
        hands.push(KeyCode.ENTER);
        Walk.until("lesson", () -> hands.sees("#lesson"));
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#path-lines"));
    }

    /** Continuing guidance (A4): what is new is a short lesson beside the path, and reading it gives its receipt. */
    @Test
    void aNewCircularStandsBesideThePathUntilItIsRead() throws Exception {
        bench.background().submit(this::circular).get();
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("circular", () -> hands.sees("#path-circular-1"));
        hands.pictures("path-circular");
        assertThat(hands.stage().getScene().lookup("#training-screen").minHeight(-1))
                .as("fits the smallest window")
                .isLessThan(560);
        for (int i = 0; i < 12 && !hands.focus().equals("path-circular-1"); i++) {
            hands.push(KeyCode.TAB);
        }
        hands.push(KeyCode.ENTER);
        Walk.until("opened", () -> hands.sees("#circular-text"));
        assertThat(hands.words("#circular-text")).contains(CIRCULAR);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("read", () -> hands.sees("#circular-readers"));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("gone", () -> !hands.sees("#path-circular-1"));
    }

    private boolean circular() {
        Office above = new Office(OFFICE, line(CIRCULAR), Desk.DOCUMENTS_OFFICE, line(CIRCULAR), true);
        try (Kargozar office = Kargozar.create(
                        folder.resolve("office").toString(),
                        above,
                        "training".toCharArray(),
                        bench.texts(),
                        Workbench.CLOCK)
                .kargozar()) {
            trust(office, workplace.kargozar(), workplace.office().code());
            trust(workplace.kargozar(), office, OFFICE);
            office.post()
                    .circulars()
                    .publish(
                            new CircularEntry(
                                    new CircularEntry.Typed("12", CIRCULAR, "DIRECTIVE", "1405-08-18", CIRCULAR),
                                    List.of(),
                                    List.of(),
                                    false),
                            WHO);
            Path out = folder.resolve("out");
            out.toFile().mkdir();
            Path file = office.post()
                    .handover()
                    .export(workplace.office().code(), out, WHO, Progress.NONE)
                    .file();
            workplace.kargozar().post().handover().importPackage(file, WHO, Progress.NONE);
        }
        return true;
    }

    private static Line line(String text) {
        return Line.of(text).orThrow();
    }

    private static void trust(Kargozar who, Kargozar whom, OfficeCode code) {
        byte[] card = whom.post().acquaintance().card(WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = who.post().acquaintance().add(card, WHO);
        who.post().acquaintance().trust(code, peer.card().fingerprint(), WHO);
    }
}
