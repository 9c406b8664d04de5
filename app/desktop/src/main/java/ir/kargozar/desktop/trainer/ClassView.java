package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.trainer.ClassModel.Seen;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortReport.Row;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The class at a glance: classes at one side, beside them people by stages, and who will not make it. */
public final class ClassView implements Screen {
    private static final double LIST_WIDTH = 200;

    private final ClassModel model;
    private final Shown shown;
    private final Texts texts;
    private final TrainerActions actions;
    private final Scale scale = new Scale();
    private final ListView<Event.Cohort> cohorts = new ListView<>();
    private final ClassFilter filter;
    private final ClassTable table;
    private final Sentence chosen = Pieces.sentence("");
    private final Sentence about = Pieces.sentence("", "quiet");
    private final Label gate = Pieces.label("", "chip");
    private final HBox both = new HBox(16);
    private final VBox root;
    private boolean filling;

    ClassView(ClassModel model, Shown shown, TrainerActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        table = new ClassTable(model, shown, scale, actions::open);
        filter = new ClassFilter(model, shown, table::requestFocus);
        prepareList();
        VBox.setVgrow(table, Priority.ALWAYS);
        chosen.setId("class-chosen");
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> tell(now));
        VBox side = new VBox(12, filter, table, chosen);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        VBox.setVgrow(cohorts, Priority.ALWAYS);
        cohorts.setMinHeight(0);
        VBox classes = new VBox(8, cohorts);
        classes.getChildren().addAll(wide(seldom()));
        both.getChildren().setAll(classes, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        root = new VBox(12, head(), CommandRow.of(often(), texts), both, scale);
        root.getStyleClass().add("screen");
        root.setId("class-screen");
        model.seen().addListener((_, _, now) -> fill(now));
    }

    private void prepareList() {
        cohorts.setId("cohorts");
        cohorts.getStyleClass().add("bank-lines");
        cohorts.setAccessibleText(texts.say("trainer.cohorts"));
        cohorts.setCellFactory(_ -> new CohortCell(shown));
        cohorts.setMinWidth(LIST_WIDTH);
        cohorts.setPrefWidth(LIST_WIDTH);
        scale.value().addListener(_ -> {
            cohorts.setMinWidth(LIST_WIDTH * scale.now());
            cohorts.setPrefWidth(LIST_WIDTH * scale.now());
        });
        cohorts.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.choose(now);
            }
        });
    }

    private HBox head() {
        gate.setId("class-gate");
        gate.setMinWidth(Label.USE_PREF_SIZE);
        about.setId("class-about");
        HBox head = new HBox(12, Pieces.label(texts.say("trainer.title"), "heading"), about, gate);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** As wide as the list above them. */
    private List<Button> wide(List<Command> wanted) {
        return wanted.stream()
                .map(command -> {
                    Button button = CommandRow.button(command, texts);
                    button.setMaxWidth(Double.MAX_VALUE);
                    return button;
                })
                .toList();
    }

    /** Of the row the caret is on, the whole sentence. */
    private void tell(@Nullable Row row) {
        Seen seen = model.seen().get();
        chosen.setText(
                row == null || seen == null
                        ? ""
                        : texts.say(
                                "trainer.chosen",
                                row.standing().trainee().name(),
                                seen.words().prospect(row.prospect())));
    }

    private void fill(@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        filling = true;
        cohorts.getItems().setAll(seen.cohorts());
        seen.report()
                .flatMap(report -> seen.cohorts().stream()
                        .filter(each -> each.equals(report.cohort()))
                        .findFirst())
                .ifPresent(cohorts.getSelectionModel()::select);
        filling = false;
        about.setText(seen.report().map(this::about).orElseGet(() -> texts.say("trainer.none")));
        table.setVisible(seen.report().isPresent());
        filter.setVisible(seen.report().isPresent());
        filter.fill();
        boolean closed = seen.gate().isPresent();
        gate.getStyleClass().setAll("label", "chip", closed ? "info" : "neutral");
        gate.setGraphic((closed ? Icon.LOCK : Icon.AHEAD).small());
        gate.setText(seen.gate()
                .map(day -> texts.say("trainer.gate.from", shown.code(shown.date(day))))
                .orElseGet(() -> texts.say("trainer.gate.open")));
        if (table.getSelectionModel().getSelectedIndex() < 0
                && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private String about(CohortReport report) {
        String goLive = shown.code(shown.date(report.cohort().goLive()));
        return report.left() == 0
                ? texts.say("trainer.about.past", report.cohort().title(), goLive)
                : texts.say("trainer.about", report.cohort().title(), goLive, shown.number(report.left()));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }

    @Override
    public String guide() {
        return "trainer";
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(often());
        all.addAll(seldom());
        all.add(Command.of("trainer-search", Icon.SEARCH, "Shortcut+F", filter::search));
        return all;
    }

    private List<Command> often() {
        return List.of(
                Command.of("trainer-import", Icon.IMPORT, "Shortcut+O", actions::importRoll),
                Command.of("trainer-sessions", Icon.MEETING, "Shortcut+J", actions::sessions),
                Command.of("trainer-items", Icon.STATISTICS, "Shortcut+I", actions::items),
                Command.of("trainer-report", Icon.SAVE, "Shortcut+S", actions::report));
    }

    private List<Command> seldom() {
        return List.of(
                Command.of("trainer-cohort", Icon.ADD, "Shortcut+E", actions::newCohort),
                Command.of("trainer-gate", Icon.LOCK, "Shortcut+G", actions::gate),
                Command.of("trainer-verify", Icon.IN_FORCE, "Shortcut+R", actions::verify),
                Command.of("trainer-lessons", Icon.TRAINING, actions::lessons));
    }
}
