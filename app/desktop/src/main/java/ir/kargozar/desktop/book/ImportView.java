package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.list.Listed.Row;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list from a file before it is taken: what it comes to, and each row with what is wrong with it. */
public final class ImportView<T> implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void choose();

        void store();

        void back();
    }

    private final ImportModel<T> model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final Sentence told = Pieces.sentence("", "field-error");
    private final Sentence file = Pieces.sentence("", "quiet");
    private final Label counts = Pieces.label("", "sum-line");
    private final ListView<Row<T>> list = new ListView<>();
    private final Button store;
    private final VBox root;

    public ImportView(ImportModel<T> model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        String id = model.list().store();
        list.setId("settle-rows");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say(model.list().title()));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        told.setId("settle-told");
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        counts.setId("settle-counts");
        store = Pieces.button(id, texts.say("command." + id), "Ctrl+S", Icon.GOOD, actions::store);
        store.getStyleClass().add("main");
        FlowPane buttons = new FlowPane(
                8,
                8,
                store,
                Pieces.button(
                        "settle-other-file",
                        texts.say("command.settle-other-file"),
                        "Ctrl+O",
                        Icon.IMPORT,
                        actions::choose),
                Pieces.button("settle-back", texts.say("command.settle-back"), "Esc", Icon.BACK, actions::back));
        root = new VBox(
                12,
                Pieces.label(texts.say(model.list().title()), "heading"),
                Pieces.sentence(texts.say("settle.import.how"), "quiet"),
                file,
                buttons,
                told,
                counts,
                list);
        root.getStyleClass().add("screen");
        root.setId("settle-import-screen");
        model.rows().addListener((ListChangeListener<Row<T>>) _ -> fill());
        model.told().addListener((_, _, now) -> {
            told.setText(now == null ? "" : sentence(now));
            told.setVisible(now != null);
        });
        model.file().addListener((_, _, now) -> file.setText(now == null ? "" : shown.say("settle.import.file", now)));
        model.busy().addListener((_, _, now) -> root.setDisable(now));
        fill();
    }

    private void fill() {
        store.setDisable(!model.isGood());
        long bad = model.bad();
        long good = model.rows().size() - bad;
        counts.setText(texts.say(
                bad == 0 ? "settle.import.good" : "settle.import.bad",
                shown.number(good),
                shown.amount(model.total()),
                shown.number(bad)));
        list.getSelectionModel().select(0);
    }

    private String sentence(Problem problem) {
        return texts.digits((problem.message() + " " + problem.remedy()).strip());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "settlement";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(model.list().store(), Icon.GOOD, "Shortcut+S", actions::store),
                Command.of("settle-other-file", Icon.IMPORT, "Shortcut+O", actions::choose),
                Command.of("settle-back", Icon.BACK, actions::back));
    }

    /** A row with what stands in it, or what is wrong with it. */
    private final class Cell extends ListCell<Row<T>> {
        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : face(row));
        }

        private VBox face(Row<T> row) {
            return switch (row) {
                case Row.Good<T>(long line, T value) -> good(line, value);
                case Row.Bad<T>(long line, List<Problem> problems) -> bad(line, problems);
            };
        }

        private VBox good(long line, T value) {
            HBox face = line(line);
            model.list().codes().apply(value).forEach(code -> face.getChildren().add(Pieces.label(code)));
            Label amount = Pieces.code(shown.amount(model.list().amount().apply(value)), "strong");
            amount.setMinWidth(USE_PREF_SIZE);
            face.getChildren().addAll(Pieces.spring(), amount);
            return new VBox(face);
        }

        private VBox bad(long line, List<Problem> problems) {
            HBox head = line(line);
            head.getChildren()
                    .addAll(Pieces.spring(), new Stand(texts.say("settle.import.wrong"), Icon.WRONG, "bad").chip());
            VBox face = new VBox(4, head);
            problems.forEach(problem ->
                    face.getChildren().add(Pieces.sentence(column(problem) + sentence(problem), "field-error")));
            return face;
        }

        private String column(Problem problem) {
            return problem.field().isEmpty() ? "" : texts.say("settlement.head." + problem.field()) + ": ";
        }

        private HBox line(long line) {
            HBox face =
                    new HBox(16, Pieces.label(texts.say("settle.import.line", shown.number(line)), "small", "quiet"));
            face.setAlignment(Pos.CENTER_LEFT);
            return face;
        }
    }
}
