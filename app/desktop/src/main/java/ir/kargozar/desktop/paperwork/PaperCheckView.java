package ir.kargozar.desktop.paperwork;

import ir.kargozar.desktop.paperwork.PaperCheckModel.Row;
import ir.kargozar.desktop.paperwork.PaperCheckModel.Sheet;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Paper files one below the other: Space says that a file is there, Delete that it is missing, and the next has its turn. */
public final class PaperCheckView implements Screen {
    private static final int NAME_COLUMNS = 16;

    /** Where the buttons lead. */
    public interface Actions {
        void confirm();

        void back();
    }

    private final PaperCheckModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final Label title = Pieces.label("", "heading");
    private final Label told = Pieces.label("", "strong");
    private final ProgressBar bar = new ProgressBar(0);
    private final ListView<Row> list;

    public PaperCheckView(PaperCheckModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        root.setId("papers-screen");
        list = new ListView<>(model.rows());
        list.setId("paper-files");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("paperwork.files"));
        list.setCellFactory(_ -> new PaperCell(shown));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.rows().addListener((ListChangeListener<Row>) _ -> fill());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox screen = new VBox(16, head(), progress(), list);
        screen.getStyleClass().add("screen");
        root.setCenter(screen);
        root.setBottom(foot());
    }

    private HBox head() {
        TextField name = new TextField();
        name.setId("paper-first");
        name.setPrefColumnCount(NAME_COLUMNS);
        name.textProperty().bindBidirectional(model.first());
        name.setOnAction(_ -> list.requestFocus());
        Label label = Pieces.label(texts.say("paperwork.first"), "quiet");
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        HBox head = new HBox(12, title, Pieces.spring(), label, name);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox progress() {
        told.setId("paper-told");
        told.setMinWidth(Label.USE_PREF_SIZE);
        bar.setId("paper-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(told.textProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(12, told, bar);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox foot() {
        var confirm =
                Pieces.button("paper-confirm", texts.say("paperwork.confirm"), "Ctrl+S", Icon.GOOD, actions::confirm);
        confirm.getStyleClass().add("main");
        HBox row = new HBox(
                12,
                Pieces.button("paper-back", texts.say("paperwork.back"), "Esc", Icon.BACK, actions::back),
                Pieces.spring(),
                Pieces.button(
                        "paper-there",
                        texts.say("paperwork.there"),
                        texts.say("paperwork.space"),
                        Icon.GOOD,
                        () -> tick(true)),
                Pieces.button(
                        "paper-missing", texts.say("paperwork.missing"), "Delete", Icon.MISSING, () -> tick(false)),
                confirm);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("action-bar");
        return row;
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> tick(true);
            case DELETE -> tick(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tick(boolean isThere) {
        int place = list.getSelectionModel().getSelectedIndex();
        model.tick(place, isThere, () -> {
            int next = Math.min(place + 1, model.rows().size() - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 2));
        });
    }

    private void fill() {
        Sheet sheet = model.sheet();
        int all = model.rows().size();
        title.setText(
                sheet == null
                        ? ""
                        : texts.say("paperwork.title", shown.number(sheet.sequence()), shown.code(sheet.sender())));
        String seen = texts.say("paperwork.seen", shown.number(model.seen()), shown.number(all));
        if (model.missing() > 0) {
            seen += texts.say("list.comma") + texts.say("paperwork.missing.some", shown.number(model.missing()));
        }
        if (all > 0 && model.confirmed() == all) {
            seen += texts.say("list.comma") + texts.say("paperwork.confirmed.all");
        }
        told.setText(seen);
        bar.setProgress(all == 0 ? 0 : (double) model.seen() / all);
        if (list.getSelectionModel().getSelectedIndex() < 0 && all > 0) {
            list.getSelectionModel().select(0);
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        list.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("paper-confirm", Icon.GOOD, "Shortcut+S", actions::confirm),
                Command.of("paper-there", Icon.GOOD, () -> tick(true)),
                Command.of("paper-missing", Icon.MISSING, () -> tick(false)),
                Command.of("paper-back", Icon.BACK, actions::back));
    }
}
