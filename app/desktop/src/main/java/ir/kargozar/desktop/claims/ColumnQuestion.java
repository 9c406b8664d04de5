package ir.kargozar.desktop.claims;

import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks which columns, and in what order: Space ticks one, Alt with the arrows moves it. */
public final class ColumnQuestion {

    private static final double TALLEST = 380;

    private final Texts texts;
    private final VBox list = new VBox(4);

    private ColumnQuestion(Texts texts) {
        this.texts = texts;
    }

    public static Question ask(
            List<ClaimColumn> now, Texts texts, Consumer<List<ClaimColumn>> chosen, Runnable closed) {
        return new ColumnQuestion(texts).question(now, chosen, closed);
    }

    private Question question(List<ClaimColumn> now, Consumer<List<ClaimColumn>> chosen, Runnable closed) {
        fill(now);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(TALLEST);
        scroll.setFocusTraversable(false);
        Sentence error = Pieces.sentence("", "field-error");
        error.setId("columns-error");
        return new Question(
                        "columns-question",
                        Icon.COLUMNS,
                        texts.say("claims.columns.title"),
                        Pieces.sentence(texts.say("claims.columns.how"), "quiet"),
                        scroll,
                        error)
                .main("columns-yes", texts.say("claims.columns.yes"), Icon.GOOD, () -> {
                    if (ticked().isEmpty()) {
                        error.setText(texts.say("claims.columns.none"));
                    } else {
                        closed.run();
                        chosen.accept(ticked());
                    }
                })
                .other("columns-usual", texts.say("claims.columns.usual"), Icon.COLUMNS, () -> fill(ClaimColumn.USUAL))
                .other("columns-no", texts.say("claims.no"), Icon.REMOVE, closed);
    }

    /** Those chosen first, in their order, then the others. */
    private void fill(List<ClaimColumn> now) {
        list.getChildren()
                .setAll(Stream.concat(
                                now.stream(), Stream.of(ClaimColumn.values()).filter(column -> !now.contains(column)))
                        .map(column -> line(column, now.contains(column)))
                        .toList());
    }

    private HBox line(ClaimColumn column, boolean chosen) {
        CheckBox box = new CheckBox(texts.word(column));
        box.setId("column-tick-" + column.name());
        box.setSelected(chosen);
        box.setUserData(column);
        HBox line = new HBox(8, box, Pieces.spring());
        line.setAlignment(Pos.CENTER_LEFT);
        line.setUserData(box);
        Button up = mover("column-up-" + column.name(), "claims.columns.up", Icon.UP, () -> move(line, -1));
        Button down = mover("column-down-" + column.name(), "claims.columns.down", Icon.DOWN, () -> move(line, 1));
        line.getChildren().addAll(up, down);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(line, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        return line;
    }

    private Button mover(String id, String key, Icon icon, Runnable action) {
        Button button = Pieces.button(id, "", icon, action);
        button.getStyleClass().add("plain");
        button.setAccessibleText(texts.say(key));
        button.setFocusTraversable(false);
        return button;
    }

    private void move(HBox line, int by) {
        int place = list.getChildren().indexOf(line) + by;
        if (place >= 0 && place < list.getChildren().size()) {
            list.getChildren().remove(line);
            list.getChildren().add(place, line);
            ((Node) line.getUserData()).requestFocus();
        }
    }

    private List<ClaimColumn> ticked() {
        return list.getChildren().stream()
                .map(line -> (CheckBox) line.getUserData())
                .filter(CheckBox::isSelected)
                .map(box -> (ClaimColumn) box.getUserData())
                .toList();
    }
}
