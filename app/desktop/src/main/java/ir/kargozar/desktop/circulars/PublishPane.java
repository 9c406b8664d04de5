package ir.kargozar.desktop.circulars;

import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A circular while it is written. */
final class PublishPane extends VBox {
    private static final int LINES = 9;

    private final PublishModel model;
    private final Shown shown;
    private final Texts texts;
    private final List<FieldView> fields = new ArrayList<>();
    private final TextArea text = new TextArea();
    private final VBox files = new VBox(4);

    PublishPane(PublishModel model, Shown shown, CircularsView.Actions actions) {
        super(12);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        setId("circular-publishing");
        getStyleClass().add("screen");
        model.form().fields().forEach(field -> fields.add(new FieldView(field, texts, model.dates())));
        Sentence error = Pieces.sentence("", "field-error");
        error.setId("circular-error");
        error.textProperty().bind(model.error());
        error.visibleProperty().bind(model.error().isNotEmpty());
        error.managedProperty().bind(model.error().isNotEmpty());
        VBox written = new VBox(
                12,
                error,
                row(0, 2, 3),
                fields.get(1),
                prepared(),
                text,
                fields.get(4),
                Pieces.sentence(texts.say("circulars.to.how"), "small", "quiet"),
                files,
                correction());
        ScrollPane scroll = new ScrollPane(written);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(actions), scroll);
        model.files().addListener((ListChangeListener<Path>) _ -> showFiles());
        model.busy().addListener((_, _, now) -> setDisable(now));
        showFiles();
    }

    private HBox head(CircularsView.Actions actions) {
        Button publish =
                Pieces.button("circular-send", texts.say("command.circular-send"), "Ctrl+S", Icon.SENT, actions::send);
        publish.getStyleClass().add("main");
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("circulars.publish.title"), "heading"),
                Pieces.spring(),
                Pieces.button(
                        "circular-attach", texts.say("command.circular-attach"), "Ctrl+O", Icon.ADD, actions::attach),
                Pieces.button("circular-leave", texts.say("command.circular-leave"), Icon.REMOVE, actions::leave),
                publish);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox row(int... places) {
        HBox row = new HBox(12);
        for (int place : places) {
            HBox.setHgrow(fields.get(place), Priority.ALWAYS);
            row.getChildren().add(fields.get(place));
        }
        return row;
    }

    /** Not wrapped: JavaFX fails on wrapped right-to-left text (see {@link Sentence}). */
    private Label prepared() {
        text.setId("circular-body");
        text.setPrefRowCount(LINES);
        text.setMinHeight(120);
        text.setWrapText(false);
        text.textProperty().bindBidirectional(model.text());
        text.setAccessibleText(texts.say("circulars.field.text"));
        setVgrow(text, Priority.ALWAYS);
        Label label = Pieces.label(texts.say("circulars.field.text"), "field-label");
        label.setLabelFor(text);
        return label;
    }

    private Node correction() {
        CheckBox correction = new CheckBox(texts.say("circulars.correction"));
        correction.setId("circular-correction");
        correction.selectedProperty().bindBidirectional(model.correction());
        return correction;
    }

    private void showFiles() {
        files.getChildren().clear();
        for (Path file : model.files()) {
            HBox row = Pieces.row(
                    "line-item",
                    Icon.SCAN.small(),
                    Pieces.sentence(shown.say("circulars.file", file.getFileName())),
                    Pieces.plainButton(
                            "circular-file-remove-" + model.files().indexOf(file),
                            texts.say("circulars.file.remove"),
                            Icon.REMOVE,
                            () -> model.files().remove(file)));
            row.setAlignment(Pos.CENTER_LEFT);
            files.getChildren().add(row);
        }
    }

    void focus() {
        fields.getFirst().focus();
    }
}
