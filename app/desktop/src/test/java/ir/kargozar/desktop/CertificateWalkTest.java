package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.wording.Shown;
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
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.TrainingDesk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A trainee from a lesson to the certificate: results go to the office by a package, sign-offs and certificate come back by one. */
@Tag("slow")
class CertificateWalkTest {
    private static final NationalId PERSON = NationalId.of("0499370899").orThrow();
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final String WHO = "karim";

    @TempDir
    Path folder;

    private final Curriculum curriculum = Curriculum.load(Optional.empty());
    private Hands hands;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        hands = new Hands(FxToolkit.registerPrimaryStage(), new FxRobot());
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(hands.stage(), bench.workplace(), new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> hands.sees("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void whatIsDoneHereIsSignedThereAndTheCertificateStandsOnThePath() throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until(
                "path", () -> hands.lines("#path-lines") == curriculum.lessons().size());
        introduce();
        Lesson lesson = curriculum.lessons().getFirst();
        hands.push(KeyCode.ENTER);
        Walk.until("lesson", () -> hands.sees("#lesson"));
        hands.push(KeyCode.END);
        hands.push(KeyCode.ENTER);
        Walk.until("questions", () -> hands.sees("#choices"));
        for (int i = 0; i < lesson.questions().size(); i++) {
            answer(lesson);
        }
        Walk.until("result", () -> hands.sees("#result") && hands.focus().equals("questions-on"));
        hands.push(KeyCode.ENTER);
        Walk.until(
                "next",
                () -> hands.word("#next-what")
                        .contains(curriculum.lessons().get(1).title()));

        String number = bench.background().submit(this::throughTheStages).get();

        hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("done", () -> hands.word("#next-what").equals(bench.texts().say("path.done")));
        assertThat(hands.word("#next-about")).contains(new Shown(bench.texts()).code(number));
        hands.pictures("path-certificate");
    }

    private void introduce() {
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.robot().write(bench.texts().say("command.learning-who"));
        Walk.until("found", () -> hands.lines("#palette-list") > 0);
        hands.push(KeyCode.ENTER);
        Walk.until("introduce", () -> hands.sees("#introduce"));
        hands.robot().write(PERSON.value() + "\tلاله\tکریمی‌نژاد");
        hands.push(KeyCode.ENTER);
        Walk.until("introduced", () -> hands.word("#learner").contains("لاله"));
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    }

    private LearningDesk desk() {
        return agency().post().school().learning();
    }

    private Kargozar agency() {
        return bench.workplace().kargozar();
    }

    private void answer(Lesson lesson) {
        Node shown = hands.stage().getScene().lookup("#question");
        String asked = shown instanceof Sentence sentence ? sentence.getText() : "";
        Question question = lesson.questions().stream()
                .filter(each -> asked.equals(each.text()))
                .findFirst()
                .orElseThrow();
        hands.push(KeyCode.valueOf("DIGIT" + question.right()));
        hands.push(KeyCode.ENTER);
    }

    /** The other lessons and the exercises, a package to the office, the three sign-offs, a package back; the certificate's number. */
    private String throughTheStages() throws Exception {
        LearningDesk learning = desk();
        curriculum.lessons().stream()
                .skip(1)
                .forEach(lesson -> learning.answer(PERSON, lesson.code(), right(lesson), WHO));
        curriculum
                .course()
                .exercises()
                .forEach(code -> learning.done(PERSON, new Event.Exercise(code, 100, 200, 150, List.of()), WHO));
        Office above = new Office(OFFICE, new Line("دفتر نمونه"), Desk.DOCUMENTS_OFFICE, new Line("ایلام"), true);
        try (Kargozar office = Kargozar.create(
                        folder.resolve("office").toString(),
                        above,
                        "training".toCharArray(),
                        bench.texts(),
                        Workbench.CLOCK)
                .kargozar()) {
            OfficeCode own = bench.workplace().office().code();
            trust(office, agency(), own);
            trust(agency(), office, OFFICE);
            Path post = Files.createDirectory(folder.resolve("post"));
            bring(agency(), OFFICE, office, post.resolve("results.kgz"));
            String number = certified(office.post().school().training());
            bring(office, own, agency(), post.resolve("certificate.kgz"));
            return number;
        }
    }

    private static Map<String, Integer> right(Lesson lesson) {
        return lesson.questions().stream().collect(Collectors.toMap(Question::code, Question::right));
    }

    private String certified(TrainingDesk desk) {
        JalaliDate today = JalaliDate.of(LocalDate.now(Workbench.CLOCK));
        desk.cohort(new Event.Cohort("C1", new Line("دورهٔ یکم"), new Line("ایلام"), today), WHO);
        desk.enrol(PERSON, "C1", WHO);
        for (Stage stage : List.of(Stage.PRACTICE, Stage.COMPLEMENTARY)) {
            desk.session(new Event.Session(stage.name(), "C1", stage, new Line("ایلام"), today, 4), WHO);
            desk.attendance(stage.name(), Map.of(PERSON, true), WHO);
        }
        curriculum.course().checks().forEach(check -> desk.check(PERSON, new Event.Check(check.code(), true), WHO));
        for (Stage stage : Stage.values()) {
            assertThat(desk.sign(PERSON, stage, WHO)).isInstanceOf(TrainingDesk.Signing.Done.class);
        }
        return desk.certify(PERSON, WHO).number();
    }

    private static void bring(Kargozar from, OfficeCode code, Kargozar to, Path file) {
        from.post().handover().export(code, file, WHO, Progress.NONE);
        to.post().handover().importPackage(file, WHO, Progress.NONE);
    }

    private static void trust(Kargozar who, Kargozar whom, OfficeCode code) {
        byte[] card = whom.post().acquaintance().card(WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = who.post().acquaintance().add(card, WHO);
        who.post().acquaintance().trust(code, peer.card().fingerprint(), WHO);
    }
}
