package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.papers.PrintQuestion;
import ir.kargozar.desktop.papers.PrintWish;
import ir.kargozar.desktop.papers.Printer;
import ir.kargozar.desktop.shell.FaultQuestion;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen: each button is a command, no two commands share keys, each control has a name to be read out. */
class CommandsTest {

    /** Commands of screens that are walked elsewhere, and where. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("excerpt-", "over the list behind a figure"),
            Map.entry("statistics-agencies", "the documents office's, the directorate's and headquarters'"),
            Map.entry("scan-", "the viewer: ScansWalkTest"),
            Map.entry("backup-", "the screen of backups: BackupsWalkTest"),
            Map.entry("bank-", "the bank's answer: BankWalkTest"),
            Map.entry("circular-", "circulars that came, or are written: CircularsWalkTest"),
            Map.entry("count-RECEIVED", "the first screen of a documents office"),
            Map.entry("to-examination", "a documents office: ExaminationWalkTest"),
            Map.entry("examine-", "a documents office: ExaminationWalkTest"),
            Map.entry("to-payments", "a documents office: OfficeWalkTest"),
            Map.entry("payments-", "a documents office: OfficeWalkTest"),
            Map.entry("to-conflicts", "a documents office: OfficeWalkTest"),
            Map.entry("conflict", "a documents office: OfficeWalkTest"),
            Map.entry("paper-", "a documents office: OfficeWalkTest"),
            Map.entry("inbox-search", "a documents office: InboxWalkTest"),
            Map.entry("claims-", "many claims at once: ListsWalkTest"),
            Map.entry("details-", "each state of a claim: DraftsWalkTest"),
            Map.entry("form-", "each state of a form: FormsWalkTest"),
            Map.entry("to-settlement", "a documents office and a branch: SettlementWalkTest"),
            Map.entry("board-", "all desks but an agency: SettlementWalkTest"),
            Map.entry("meeting-", "a treatment directorate and a provincial office: SettlementWalkTest"),
            Map.entry("settle-", "a documents office and a branch: SettlementWalkTest"),
            Map.entry("report-", "a documents office and a branch: HalfYearWalkTest"),
            Map.entry("lesson-", "a lesson: LearningWalkTest"),
            Map.entry("questions-", "a lesson's questions: LearningWalkTest"),
            Map.entry("trainer-", "a documents office: TrainerWalkTest"),
            Map.entry("trainee-", "a documents office: TrainerWalkTest"),
            Map.entry("session-", "a documents office: TrainerWalkTest"),
            Map.entry("attendance-", "a documents office: TrainerWalkTest"),
            Map.entry("roll-", "a documents office: TrainerWalkTest"),
            Map.entry("lock", "the window's own: StaffWalkTest"),
            Map.entry("account-", "a live workspace: StaffWalkTest"),
            Map.entry("entry-section-", "sections of an office's own definition"));

    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        SampleOffice office = new SampleOffice(workplace.forms(), TODAY);
        office.ready(FormKind.WORKSHOPS, office.workshops(0, 3));
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void everyButtonIsACommandNoKeysMeanTwoAndEveryControlHasAName() {
        CommandCheck check = new CommandCheck(shell(), bench.texts());
        everyScreen(check::look);
        assertThat(check.complaints).isEmpty();
        assertThat(check.seen).hasSizeGreaterThan(80);
        for (Language language : Language.values()) {
            Set<String> unused = Texts.of(language).keys().stream()
                    .filter(key -> key.startsWith("command."))
                    .map(key -> key.substring("command.".length()))
                    .filter(id -> !check.commands.contains(id))
                    .filter(id -> ELSEWHERE.keySet().stream().noneMatch(id::startsWith))
                    .collect(Collectors.toSet());
            assertThat(unused).as("words for no command").isEmpty();
        }
    }

    @Test
    void aControlWithoutANameIsFound() {
        ScrollPane pane = new ScrollPane();
        pane.setId("nameless");
        assertThat(CommandCheck.isNamed(pane, List.of())).isFalse();
        pane.setAccessibleText("a name");
        assertThat(CommandCheck.isNamed(pane, List.of())).isTrue();
    }

    private void everyScreen(Consumer<String> look) {
        look.accept("home");
        visit("claims", look, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.HOME);
        Walk.until("details", () -> stage.getScene().lookup("#details") != null);
        look.accept("claims with details");
        for (int i = 0; i < 6 && stage.getScene().lookup("#details-accept") == null; i++) {
            robot.push(KeyCode.DOWN);
            Walk.settle();
        }
        look.accept("claims with a draft");
        visit("packages", look, KeyCode.CONTROL, KeyCode.DIGIT3);
        visit("statistics", look, KeyCode.CONTROL, KeyCode.DIGIT4);
        visit("bank", look, KeyCode.CONTROL, KeyCode.DIGIT5);
        theForms(look);
        visit("circulars", look, KeyCode.CONTROL, KeyCode.DIGIT7);
        visit("my path", look, KeyCode.CONTROL, KeyCode.DIGIT8);
        visit("settings", look, KeyCode.CONTROL, KeyCode.COMMA);
        visit("form", look, KeyCode.CONTROL, KeyCode.N);
        visit("question of return", look, KeyCode.CONTROL, KeyCode.R);
        robot.push(KeyCode.ESCAPE);
        visit("palette", look, KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        visit("sheet of keys", look, KeyCode.SHIFT, KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        visit("guide", look, KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        visit("notices", look, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        robot.push(KeyCode.ESCAPE);
        ask("printer", printQuestion(), look);
        ask("fault", FaultQuestion.of(new IllegalStateException(), bench.texts(), () -> {}), look);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("print", () -> stage.getScene().lookup("#claims") != null);
        robot.push(KeyCode.END);
        Walk.until("printable", () -> stage.getScene().lookup("#details-print") != null);
        robot.clickOn("#details-print");
        Walk.until("paper", () -> stage.getScene().lookup(".sheet") != null);
        look.accept("paper");
    }

    /** Of a paper with labelled copies, on a printer that has everything. */
    private Question printQuestion() {
        List<Printer> printers =
                List.of(new Printer("one", true, List.of("upper")), new Printer("two", false, List.of()));
        PrintQuestion.About about = new PrintQuestion.About(
                printers, List.of(new PrintQuestion.Copy("CENTRE", "centre")), Optional.of("a reprint"));
        return PrintQuestion.ask(about, bench.texts(), new PrintQuestion.Answer() {
            @Override
            public void print(PrintWish wish, List<String> copies) {}

            @Override
            public void save(List<String> copies) {}

            @Override
            public void cancel() {}
        });
    }

    private void theForms(Consumer<String> look) {
        visit("forms", look, KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.push(KeyCode.HOME);
        Walk.until("details", () -> stage.getScene().lookup("#form-details") != null);
        look.accept("a form");
        robot.push(KeyCode.ENTER);
        Walk.until("paper", () -> stage.getScene().lookup("#form-paper") != null);
        look.accept("paper of a form");
        visit("forms from a list", look, KeyCode.CONTROL, KeyCode.DIGIT6);
        visit("batch", look, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        visit("forms again", look, KeyCode.CONTROL, KeyCode.DIGIT6);
        visit("question of kinds", look, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("3");
        Walk.until("entry", () -> stage.getScene().lookup("#form-entry") != null);
        look.accept("entry of a form");
    }

    private void visit(String name, Consumer<String> look, KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
        look.accept(name);
    }

    private void ask(String name, Question question, Consumer<String> look) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shell().ask(question));
        Walk.settle();
        look.accept(name);
        robot.push(KeyCode.ESCAPE);
        Walk.settle();
    }

    private ShellView shell() {
        return (ShellView) stage.getScene().lookup("#shell");
    }
}
