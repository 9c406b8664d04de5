package ir.kargozar.desktop.batch;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.FileDrop;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A form 4 for each row of a list: the base, the list's text, and its rows with what becomes of each. */
public final class BatchView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void open();

        void drop(Path file);

        void store();

        void print();

        void leave();
    }

    private static final int TEXT_LINES = 5;
    private static final double LEAST_TEXT = 96;
    private static final double LEAST_TABLE = 96;

    private final BatchModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final Scale scale = new Scale();
    private final BatchTable table;
    private final TextArea text = new TextArea();
    private final VBox told = new VBox(4);
    private final HBox counts = new HBox(8);
    private final Sentence chosen = Pieces.sentence("");
    private final Button store;
    private final Button print;
    private final VBox root;

    public BatchView(BatchModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        table = new BatchTable(model, shown, scale);
        store = Pieces.button("batch-store", texts.say("batch.store"), "Ctrl+S", Icon.GOOD, actions::store);
        print = Pieces.button("batch-print", texts.say("batch.print"), "Ctrl+P", Icon.PRINT, actions::print);
        store.getStyleClass().add("main");
        prepareText();
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_TABLE);
        table.setPrefHeight(LEAST_TABLE);
        chosen.setId("batch-chosen");
        root = new VBox(
                12,
                head(),
                Pieces.sentence(texts.say("batch.how"), "quiet"),
                new BasePane(model, shown),
                text,
                told,
                foot(),
                table,
                chosen,
                scale);
        root.getStyleClass().add("screen");
        root.setId("batch-screen");
        FileDrop.onto(root, files -> actions.drop(files.getFirst()));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> tell(now));
        model.rows().addListener((ListChangeListener<BatchRow>) _ -> count());
        model.told().addListener((ListChangeListener<Problem>) _ -> tell());
        model.busy().addListener((_, _, _) -> count());
        count();
        tell();
        tell(null);
    }

    private void prepareText() {
        text.setId("batch-text");
        text.setPrefRowCount(TEXT_LINES);
        text.setMinHeight(LEAST_TEXT);
        text.setPromptText(texts.say("batch.text.prompt"));
        text.setAccessibleText(texts.say("batch.text"));
        text.textProperty().bindBidirectional(model.text());
    }

    private HBox head() {
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("batch.title"), "heading"),
                Pieces.spring(),
                Pieces.button("batch-open", texts.say("batch.open"), "Ctrl+O", Icon.IMPORT, actions::open),
                Pieces.button("batch-leave", texts.say("forms.back"), "Esc", Icon.BACK, actions::leave));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.headway().share());
        bar.setAccessibleText(texts.say("progress.doing"));
        Button stop = Pieces.button("batch-stop", texts.say("progress.stop"), Icon.REMOVE, model::stop);
        HBox progress = new HBox(8, bar, stop);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.busy());
        progress.managedProperty().bind(model.busy());
        counts.setId("batch-counts");
        counts.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(12, counts, Pieces.spring(), progress, print, store);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void count() {
        long good = model.count(BatchRow.State.GOOD);
        long stored = model.count(BatchRow.State.STORED);
        counts.getChildren()
                .setAll(
                        chip("neutral", Icon.AHEAD, "batch.count.good", good),
                        chip("bad", Icon.WRONG, "batch.count.bad", model.count(BatchRow.State.BAD)),
                        chip("good", Icon.GOOD, "batch.count.stored", stored),
                        chip("info", Icon.COPY, "batch.count.there", model.count(BatchRow.State.THERE)));
        store.setDisable(good == 0 || model.busy().get());
        print.setDisable(stored == 0 || model.busy().get());
    }

    private Label chip(String tone, Icon icon, String key, long count) {
        Label chip = Pieces.label(texts.say(key, shown.number(count)), "chip", tone);
        chip.setGraphic(icon.small());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setVisible(count > 0);
        chip.setManaged(count > 0);
        return chip;
    }

    private void tell() {
        told.getChildren()
                .setAll(model.told().stream()
                        .map(problem -> {
                            HBox line = Pieces.row(
                                    "line-item", Icon.WARNING.small(), Pieces.sentence(table.problem(problem)));
                            line.getStyleClass().add("warn");
                            return line;
                        })
                        .toList());
        told.setId("batch-told");
        told.setVisible(!model.told().isEmpty());
        told.setManaged(!model.told().isEmpty());
    }

    /** Everything that stands against the row the caret is on. */
    private void tell(@Nullable BatchRow row) {
        chosen.setText(
                row == null
                        ? ""
                        : String.join(
                                "\n",
                                row.problems().stream().map(table::problem).toList()));
        chosen.setVisible(!chosen.getText().isEmpty());
        chosen.setManaged(!chosen.getText().isEmpty());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        text.requestFocus();
    }

    @Override
    public void escape() {
        if (model.busy().get()) {
            model.stop();
        } else {
            actions.leave();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("batch-store", Icon.GOOD, "Shortcut+S", actions::store),
                Command.of("batch-print", Icon.PRINT, "Shortcut+P", actions::print),
                Command.of("batch-open", Icon.IMPORT, "Shortcut+O", actions::open),
                Command.of("batch-rows", Icon.FORMS, "Shortcut+Y", table::requestFocus),
                Command.of("batch-stop", Icon.REMOVE, model::stop),
                Command.of("batch-leave", Icon.BACK, actions::leave));
    }
}
