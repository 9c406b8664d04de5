package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.register.TrainingDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A trainer by keyboard: a class from a file, attendance, results that came by package, sign-off, certificate, report. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class TrainerWalkTest {
    private static final NationalId SARA = new NationalId("0499370899");
    private static final NationalId OMID = new NationalId("0790419904");
    private static final String COHORT = "KHZ-1";

    @TempDir
    Path folder;

    private final Curriculum curriculum = Curriculum.load(Optional.empty());
    private Path files;
    private javafx.stage.Stage stage;
    private Workbench bench;
    private Province province;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        files = Files.createDirectory(folder.resolve("files"));
        Path roll = Files.writeString(files.resolve("class.csv"), """
                کد ملی,نام,نام خانوادگی,کد کارگزاری
                0499370899,سارا,کریمی‌نژاد,3101
                ۰۷۹۰۴۱۹۹۰۴,امید,حسینی,۳۱۰۱
                0790419905,بهرام,یوسفی,3101
                """);
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        province.take(results(province.agency("3101", "agency")));
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(
                    stage,
                    new Workplace(province.office(), Workbench.CLOCK),
                    new Workbench.Chosen(files, List.of(roll)));
        });
        Walk.until("home", () -> hands.sees("#next"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    /** Sara answers everything rightly, Omid half of the first lesson; a package takes it to the office. */
    private Path results(Kargozar agency) {
        LearningDesk desk = agency.post().school().learning();
        introduce(desk, SARA, "سارا", "کریمی‌نژاد");
        introduce(desk, OMID, "امید", "حسینی");
        curriculum.lessons().forEach(lesson -> desk.answer(SARA, lesson.code(), answers(lesson, 0), Province.WHO));
        Lesson first = curriculum.lessons().getFirst();
        desk.answer(OMID, first.code(), answers(first, first.questions().size() / 2), Province.WHO);
        String reason = agency.rules().returnReasons().getFirst().code();
        desk.done(OMID, new Event.Exercise("five-faults", 60, 420, 310, List.of(reason)), Province.WHO);
        curriculum
                .course()
                .exercises()
                .forEach(code -> desk.done(SARA, new Event.Exercise(code, 100, 200, 150, List.of()), Province.WHO));
        return agency.post()
                .handover()
                .export(Province.OFFICE, files, Province.WHO, Progress.NONE)
                .file();
    }

    private static void introduce(LearningDesk desk, NationalId person, String first, String last) {
        Event.Introduced introduced = new Event.Introduced(new Line(first), new Line(last), Optional.empty());
        desk.introduce(person, new OfficeCode("3101"), introduced, Province.WHO);
    }

    /** Right but for the first ones. */
    private static Map<String, Integer> answers(Lesson lesson, int wrong) {
        Map<String, Integer> chosen = new HashMap<>();
        for (Question question : lesson.questions()) {
            int right = question.right();
            chosen.put(
                    question.code(),
                    chosen.size() < wrong ? right % question.choices().size() + 1 : right);
        }
        return chosen;
    }

    private TrainingDesk desk() {
        return province.office().post().school().training();
    }

    private <T> T behind(Callable<T> what) throws Exception {
        return bench.background().submit(what).get();
    }

    private Standing sara() throws Exception {
        return behind(() -> desk().register().find(SARA).orElseThrow());
    }

    @Test
    void aTrainerTakesAClassFromItsListToTheCertificateAndReadsTheReport() throws Exception {
        toClass();
        assertThat(hands.word("#class-about")).isEqualTo(bench.texts().say("trainer.none"));
        Pictures.take(stage.getScene(), "trainer-empty");
        makeCohort("1405/8/26");
        importRoll();
        recordSession();
        signAndCertify();
        readItems();
        saveReport();
        closeGate();
        verify();
    }

    private void toClass() {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        Walk.until("class", () -> hands.sees("#class-screen"));
        Walk.until("read", () -> !hands.word("#class-about").isEmpty());
    }

    private void makeCohort(String goLive) {
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("asked", () -> hands.sees("#ask-cohort"));
        hands.robot().write(COHORT + "\t");
        hands.robot().write("دورهٔ یکم\t");
        hands.push(KeyCode.TAB);
        hands.robot().write(goLive);
        Pictures.take(stage.getScene(), "trainer-new-class");
        hands.push(KeyCode.ENTER);
        Walk.until("made", () -> hands.lines("#cohorts") == 1);
    }

    private void importRoll() throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("preview", () -> hands.lines("#roll") == 3);
        assertThat(hands.words("#roll"))
                .contains("سارا کریمی‌نژاد", "امید حسینی")
                .contains(bench.texts().say("trainer.roll.BAD"))
                .contains(bench.texts().say("problem.NATIONAL_ID_CHECK_DIGIT"));
        assertThat(behind(() -> desk().register().members(COHORT))).isEmpty();
        look("preview of the list");
        hands.pictures("trainer-roll");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("members", () -> rows() == 2);
        assertThat(behind(() -> desk().register().members(COHORT))).hasSize(2);
        look("class");
        hands.pictures("trainer-class");
    }

    private void recordSession() throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.J);
        Walk.until("sessions", () -> hands.sees("#sessions-screen"));
        session();
        Walk.until("people", () -> hands.lines("#presence") == 2);
        hands.push(KeyCode.SPACE);
        assertThat(hands.words("#presence")).contains(bench.texts().say("trainer.absent"));
        look("attendance");
        hands.pictures("trainer-attendance");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until(
                "stored", () -> !hands.words("#presence").contains(bench.texts().say("trainer.not-stored")));
        assertThat(sara().attendance().values()).containsExactly(true);
        assertThat(behind(() -> desk().register().find(OMID).orElseThrow()).attendance())
                .containsValue(false);
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#class-screen"));
    }

    private void session() {
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("asked", () -> hands.sees("#ask-session"));
        Pictures.take(stage.getScene(), "trainer-new-session");
        hands.push(KeyCode.ENTER);
        Walk.until("made", () -> !hands.sees("#ask-session"));
    }

    private void signAndCertify() throws Exception {
        assertThat(behind(() -> desk().missing(SARA, Stage.COMPLEMENTARY)))
                .extracting(problem -> problem.message())
                .contains(bench.texts()
                        .say("problem.TRAINING_STAGE_BEFORE", bench.texts().word(Stage.PRACTICE)));
        openPerson("کریمی");
        hands.pictures("trainer-person");
        look("person");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        until(Stage.THEORY);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        until(Stage.PRACTICE);
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("refused", () -> hands.sees("#person-missing"));
        assertThat(hands.words("#person-missing"))
                .contains(bench.texts()
                        .say("problem.TRAINING_SESSION_MISSED", bench.texts().word(Stage.COMPLEMENTARY)));
        Pictures.take(stage.getScene(), "trainer-person-refused");
        assertThat(sara().isSigned(Stage.COMPLEMENTARY)).isFalse();
        complementary();
        hands.push(KeyCode.CONTROL, KeyCode.S);
        until(Stage.COMPLEMENTARY);
        Walk.until("ready to certify", () -> hands.sees("#trainee-certify"));
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("certified", () -> hands.sees("#trainee-print"));
        assertThat(sara().certificate()).isPresent();
        Pictures.take(stage.getScene(), "trainer-person-certified");
        hands.push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("printed", () -> Files.exists(files.resolve("certificate.pdf")));
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#class-screen"));
    }

    /** The session at the agency was recorded elsewhere; the check list is ticked here by the space bar. */
    private void complementary() throws Exception {
        behind(() -> {
            Event.Session session =
                    new Event.Session("AT-3101", COHORT, Stage.COMPLEMENTARY, new Line("3101"), today(), 3);
            desk().session(session, Province.WHO);
            return desk().attendance("AT-3101", Map.of(SARA, true), Province.WHO);
        });
        for (var check : curriculum.course().checks()) {
            String id = "#check-" + check.code();
            WaitForAsyncUtils.waitForAsyncFx(
                    5_000,
                    () -> Objects.requireNonNull(stage.getScene().lookup(id)).requestFocus());
            hands.push(KeyCode.SPACE);
            Walk.until("seen " + id, () -> stage.getScene().lookup(id) instanceof CheckBox box && box.isSelected());
        }
        Walk.until(
                "all kept",
                () -> stage.getScene().getRoot().lookupAll(".check-box").stream()
                        .allMatch(box -> ((CheckBox) box).isSelected()));
        assertThat(hands.focus()).startsWith("check-");
        Pictures.take(stage.getScene(), "trainer-person-checks");
    }

    private static JalaliDate today() {
        return new JalaliDate(1405, 8, 20);
    }

    private void until(Stage stage) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> sara().isSigned(stage));
        String next = stage == Stage.COMPLEMENTARY ? "#trainee-certify" : "#trainee-sign";
        Walk.until("told", () -> hands.sees(next));
    }

    private void openPerson(String search) {
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(search);
        Walk.until("one", () -> rows() == 1);
        hands.push(KeyCode.ENTER);
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.ENTER);
        Walk.until("person", () -> hands.sees("#person-screen") && hands.sees("#step-THEORY"));
        assertThat(hands.word("#person-name")).contains(search);
    }

    private void readItems() {
        hands.push(KeyCode.CONTROL, KeyCode.I);
        Walk.until("items", () -> hands.sees("#items-screen"));
        Walk.until(
                "questions",
                () -> hands.words("#items-questions").contains(bench.texts().say("trainer.percent", 50)));
        look("items");
        hands.pictures("trainer-items");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("saved", () -> Files.exists(files.resolve("items-" + COHORT + ".xlsx")));
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.sees("#class-screen"));
    }

    private void saveReport() {
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type(" ");
        Walk.until("all", () -> rows() == 2);
        hands.pictures("trainer-class-later");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("saved", () -> Files.exists(files.resolve("class-" + COHORT + ".pdf")));
    }

    private void closeGate() throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.G);
        Walk.until("asked", () -> hands.sees("#ask-gate"));
        hands.robot().write("1405/8/26");
        Pictures.take(stage.getScene(), "trainer-gate");
        hands.push(KeyCode.ENTER);
        Walk.until("closed", () -> hands.word("#class-gate").contains("۲۶"));
        assertThat(behind(() -> desk().register().gate())).isPresent();
    }

    private void verify() throws Exception {
        String text = behind(() -> province.office()
                .post()
                .school()
                .certificates()
                .award(SARA, Province.WHO)
                .text());
        ask(text.replace(SARA.value(), OMID.value()));
        Walk.until(
                "refused",
                () -> hands.word("#ask-verify-error").contains(bench.texts().say("problem.CERTIFICATE_CHANGED")));
        Pictures.take(stage.getScene(), "trainer-verify-changed");
        hands.push(KeyCode.ESCAPE);
        ask(text);
        Walk.until("good", () -> hands.words("#shell").contains("کریمی‌نژاد، شمارهٔ"));
        Pictures.take(stage.getScene(), "trainer-verified");
    }

    private void ask(String text) {
        hands.push(KeyCode.CONTROL, KeyCode.R);
        Walk.until("asked", () -> hands.sees("#ask-verify"));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((TextField) stage.getScene().getFocusOwner()).setText(text));
        hands.push(KeyCode.ENTER);
    }

    private int rows() {
        return stage.getScene().lookup("#class") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private void look(String screen) {
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        check.look(screen);
        assertThat(check.complaints).isEmpty();
    }
}
