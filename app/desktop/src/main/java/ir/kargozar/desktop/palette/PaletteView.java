package ir.kargozar.desktop.palette;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The palette: one line to type in, and beneath it what was found. The caret stays in the line. */
public final class PaletteView extends VBox {

    private static final int PAGE = 8;
    private static final int LINES = 10;

    private final PaletteModel model;
    private final Texts texts;
    private final Runnable closed;
    private final TextField typed = new TextField();
    private final ListView<Hit> list;
    private final VBox nothing;

    /** @param closed takes the palette away */
    public PaletteView(PaletteModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        this.closed = closed;
        getStyleClass().add("palette");
        setId("palette-view");
        typed.setId("palette-text");
        typed.setPromptText(texts.say("palette.prompt"));
        typed.setAccessibleText(texts.say("palette.prompt"));
        typed.textProperty().bindBidirectional(model.text());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list = new ListView<>(model.hits());
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.say("palette.found"));
        list.setCellFactory(_ -> new Line());
        list.prefHeightProperty()
                .bind(list.fixedCellSizeProperty()
                        .multiply(Bindings.min(LINES, Bindings.size(model.hits())))
                        .add(2));
        nothing = new VBox(Pieces.sentence(texts.say("palette.nothing"), "quiet"));
        nothing.setId("palette-nothing");
        nothing.getStyleClass().add("palette-nothing");
        getChildren().setAll(typed, list, nothing);
        model.chosen().addListener((_, _, _) -> choose());
        model.hits().addListener((ListChangeListener<Hit>) _ -> fit());
        fit();
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    private void fit() {
        boolean empty = model.hits().isEmpty();
        list.setVisible(!empty);
        list.setManaged(!empty);
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        choose();
    }

    private void choose() {
        int place = model.chosen().get();
        if (place < model.hits().size()) {
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - PAGE + 1));
            typed.setAccessibleHelp(model.hits().get(place).words());
        }
    }

    private void keys(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case DOWN -> () -> model.move(1);
            case UP -> () -> model.move(-1);
            case PAGE_DOWN -> () -> model.move(PAGE);
            case PAGE_UP -> () -> model.move(-PAGE);
            case ENTER -> this::run;
            case TAB -> () -> model.move(event.isShiftDown() ? -1 : 1);
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private void run() {
        if (!model.hits().isEmpty()) {
            closed.run();
            model.run();
        }
    }

    /** A sign, words, what tells it from others, and keys. */
    private final class Line extends ListCell<Hit> {

        Line() {
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    model.chosen().set(getIndex());
                    PaletteView.this.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            HBox line = new HBox(
                    12,
                    hit.icon().small(),
                    Pieces.label(hit.words()),
                    Pieces.label(hit.detail(), "small", "quiet", "may-shorten"),
                    Pieces.spring());
            line.setAlignment(Pos.CENTER_LEFT);
            if (!hit.keys().isEmpty()) {
                line.getChildren().add(Pieces.code(hit.keys(), "key-cap"));
            }
            setGraphic(line);
            setAccessibleText(hit.words() + texts.say("list.comma") + hit.detail() + hit.keys());
        }
    }
}
