package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.papers.PrintQuestion;
import ir.kargozar.desktop.papers.PrintWish;
import ir.kargozar.desktop.papers.Printer;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.FaultQuestion;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
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

    /** Buttons that are no command, by how their id begins, and why. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("latest-", "a record: the palette finds it by its number and names"),
            Map.entry("month-", "a figure of the month: the filters of the list give it"),
            Map.entry("day-", "a day's claims: the filter of days lists them"),
            Map.entry("unfinished-", "a record: an entry left half way"),
            Map.entry("items-", "belongs to one row of the form"),
            Map.entry("paper-", "an answer in the check list of papers"),
            Map.entry("papers-others", "unfolds a list"),
            Map.entry("other-", "a record: the claim that looks the same"),
            Map.entry("kind-", "an answer of the form"),
            Map.entry("provider-contracted-", "an answer of the form"),
            Map.entry("serviceFrom-", "a date field's own month"),
            Map.entry("claims-order", "unfolds a list"),
            Map.entry("filter-kinds", "unfolds a list"),
            Map.entry("filter-days", "unfolds a list"),
            Map.entry("filter-providers", "unfolds a list"),
            Map.entry("filter-confirmations", "unfolds a list"),
            Map.entry("saved-filters", "unfolds a list"),
            Map.entry("forget-filter", "unfolds a list"),
            Map.entry("scan-picture-", "one scan of a claim"),
            Map.entry("scan-remove-", "one scan of a claim"),
            Map.entry("bank-count-", "a record: accounts in one state"),
            Map.entry("forms-states", "unfolds a list"),
            Map.entry("form-draft-", "a record: a form half entered"),
            Map.entry("ending-", "a record: an agreement about to end"),
            Map.entry("entry-problem-", "a record: a problem's field"),
            Map.entry("notice-", "what a notice offers is done by Ctrl+Z; the next one closes it too"),
            Map.entry("office-", "unfolds a list"));

    /** Commands of screens that are walked elsewhere, and where. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("scan-", "the viewer: ScansWalkTest"),
            Map.entry("bank-", "the bank's answer: BankWalkTest"),
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
            Map.entry("entry-section-", "sections of an office's own definition"));

    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> commands = new TreeSet<>();
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
        everyScreen(screen -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            buttons(screen);
            keys(screen);
            names(screen);
        }));
        assertThat(complaints).isEmpty();
        assertThat(seen).hasSizeGreaterThan(80);
        for (Language language : Language.values()) {
            Set<String> unused = Texts.of(language).keys().stream()
                    .filter(key -> key.startsWith("command."))
                    .map(key -> key.substring("command.".length()))
                    .filter(id -> !commands.contains(id))
                    .filter(id -> ELSEWHERE.keySet().stream().noneMatch(id::startsWith))
                    .collect(Collectors.toSet());
            assertThat(unused).as("words for no command").isEmpty();
        }
    }

    @Test
    void aControlWithoutANameIsFound() {
        ScrollPane pane = new ScrollPane();
        pane.setId("nameless");
        assertThat(isNamed(pane, List.of())).isFalse();
        pane.setAccessibleText("a name");
        assertThat(isNamed(pane, List.of())).isTrue();
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
        visit("settings", look, KeyCode.CONTROL, KeyCode.COMMA);
        visit("form", look, KeyCode.CONTROL, KeyCode.N);
        visit("question of return", look, KeyCode.CONTROL, KeyCode.R);
        robot.push(KeyCode.ESCAPE);
        visit("palette", look, KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        visit("sheet of keys", look, KeyCode.F1);
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

    private void buttons(String screen) {
        if (shell().isAsking()) {
            return;
        }
        Set<String> here = shell().commands().stream().map(Command::id).collect(Collectors.toSet());
        for (Node node : visible(node -> node instanceof ButtonBase && !(node instanceof CheckBox))) {
            String id = node.getId();
            if (id != null && !isInAList(node) && !here.contains(id) && !isPlain(id)) {
                complaints.add(screen + ": button " + id + " is no command");
            }
            if (id != null) {
                seen.add(id);
            }
        }
    }

    private static boolean isPlain(String id) {
        return PLAIN.keySet().stream().anyMatch(id::startsWith);
    }

    private static boolean isInAList(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof IndexedCell) {
                return true;
            }
        }
        return false;
    }

    private void keys(String screen) {
        List<KeyCombination> taken = new ArrayList<>();
        for (Command command : shell().commands()) {
            commands.add(command.id());
            command.word(bench.texts());
            command.keys().ifPresent(keys -> {
                if (taken.contains(keys)) {
                    complaints.add(screen + ": " + keys + " means two commands");
                }
                taken.add(keys);
            });
        }
    }

    private void names(String screen) {
        List<Label> labels =
                visible(Label.class::isInstance).stream().map(Label.class::cast).toList();
        for (Node node : visible(node -> node instanceof Control && node.isFocusTraversable())) {
            if (!isNamed(node, labels)) {
                complaints.add(screen + ": nothing to read out for " + node.getId() + " " + node.getClass());
            }
            seen.add(String.valueOf(node.getId()));
        }
    }

    private static boolean isNamed(Node node, List<Label> labels) {
        boolean said =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean shown = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return said || shown || labels.stream().anyMatch(label -> node.equals(label.getLabelFor()));
    }

    private List<Node> visible(Predicate<Node> wanted) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> !(node instanceof ScrollBar) && !(node.getParent() instanceof TextArea))
                .filter(wanted)
                .filter(CommandsTest::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private ShellView shell() {
        return (ShellView) stage.getScene().lookup("#shell");
    }
}
