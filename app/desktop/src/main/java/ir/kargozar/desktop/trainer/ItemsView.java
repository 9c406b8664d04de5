package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.report.CohortWords;
import ir.kargozar.training.report.ItemAnalysis;
import ir.kargozar.training.report.ItemAnalysis.FaultItem;
import ir.kargozar.training.report.ItemAnalysis.QuestionItem;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which questions and which planted faults are missed, the worst first. */
public final class ItemsView implements Screen {
    private static final double FAULTS = 160;

    private final ClassModel model;
    private final Shown shown;
    private final Texts texts;
    private final TrainerActions actions;
    private final TableView<QuestionItem> questions = new TableView<>();
    private final TableView<FaultItem> faults = new TableView<>();
    private final Sentence chosen = Pieces.sentence("");
    private final VBox root;

    ItemsView(ClassModel model, Shown shown, TrainerActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        Scale scale = new Scale();
        prepare(questions, "items-questions", "trainer.items.questions");
        prepare(faults, "items-faults", "trainer.items.faults");
        columns(scale);
        scale.value().addListener(_ -> columns(scale));
        root = new VBox(
                12,
                Pieces.label(texts.say("trainer.items"), "heading"),
                Pieces.sentence(texts.say("trainer.items.how"), "quiet"),
                CommandRow.of(commands(), texts),
                Pieces.label(texts.say("trainer.items.questions"), "subtitle"),
                questions,
                chosen,
                Pieces.label(texts.say("trainer.items.faults"), "subtitle"),
                faults,
                scale);
        VBox.setVgrow(questions, Priority.ALWAYS);
        root.getStyleClass().add("screen");
        root.setId("items-screen");
        chosen.setId("items-chosen");
        faults.setPrefHeight(FAULTS);
        questions.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> tell(now));
        model.seen().addListener((_, _, _) -> fill());
    }

    private void prepare(TableView<?> table, String id, String key) {
        table.setId(id);
        table.setAccessibleText(texts.say(key));
        table.setPlaceholder(Pieces.label(texts.say("trainer.items.none"), "quiet"));
        table.setMinHeight(0);
        table.setPrefHeight(0);
    }

    private void fill() {
        ItemAnalysis items =
                model.report().map(report -> report.items()).orElseGet(() -> new ItemAnalysis(List.of(), List.of()));
        questions.getItems().setAll(items.questions());
        faults.getItems().setAll(items.faults());
        questions.getSelectionModel().select(0);
    }

    /** A question is longer than its row. */
    private void tell(@Nullable QuestionItem item) {
        ClassModel.Seen seen = model.seen().get();
        chosen.setText(
                item == null || seen == null ? "" : texts.digits(seen.words().question(item)));
    }

    private void columns(Scale scale) {
        double size = scale.now();
        questions
                .getColumns()
                .setAll(List.of(
                        column(
                                "right",
                                110 * size,
                                (item, _) -> texts.say("trainer.percent", shown.number(item.rightShare()))),
                        column("question", 420 * size, (item, words) -> words.question(item)),
                        column("taken", 260 * size, (item, words) -> words.taken(item)),
                        column("telling", 190 * size, (item, words) -> words.telling(item.telling())),
                        column("lesson", 180 * size, (item, words) -> words.lesson(item.lesson())),
                        column("answered", 90 * size, (item, _) -> shown.number(item.answered()))));
        faults.getColumns()
                .setAll(List.of(
                        column(
                                "missed",
                                110 * size,
                                (item, _) -> texts.say("trainer.percent", shown.number(item.missedShare()))),
                        column("fault", 420 * size, (item, words) -> words.fault(item.code())),
                        column("exercise", 260 * size, (item, words) -> words.exercise(item.exercise())),
                        column("tried", 190 * size, (item, _) -> shown.number(item.tried()))));
    }

    private <T> TableColumn<T, String> column(String name, double width, BiFunction<T, CohortWords, String> text) {
        TableColumn<T, String> column = new TableColumn<>(texts.say("trainer.item." + name));
        column.setId("items-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> {
            ClassModel.Seen seen = model.seen().get();
            return new ReadOnlyStringWrapper(seen == null ? "" : text.apply(row.getValue(), seen.words()));
        });
        return column;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        questions.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "trainer";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("trainer-save-items", Icon.SAVE, "Shortcut+S", actions::saveItems),
                Command.of("trainee-back", Icon.BACK, actions::back));
    }
}
