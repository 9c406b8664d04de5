package ir.kargozar.desktop.bank;

import ir.kargozar.bank.Decision;
import ir.kargozar.bank.Difference;
import ir.kargozar.bank.Mismatch;
import ir.kargozar.bank.file.AnswerRow;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One mismatch: the account, what our claims say beside what the bank says, and what is made of it. */
final class OpenCell extends ListCell<Open> {

    private static final double LINE_WIDTH = 72;
    private static final double WORD_WIDTH = 210;

    private final Shown shown;
    private final Texts texts;
    private final ChangeListener<Decision> mark = (_, _, now) -> mark(now);
    private final Map<Decision, ToggleButton> choices = new EnumMap<>(Decision.class);
    private @Nullable Open drawn;

    OpenCell(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Open next, boolean empty) {
        super.updateItem(next, empty);
        Open wanted = empty ? null : next;
        if (wanted != drawn) {
            if (drawn != null) {
                drawn.decision().removeListener(mark);
            }
            drawn = wanted;
            choices.clear();
            setGraphic(wanted == null ? null : face(wanted));
            if (wanted != null) {
                wanted.decision().addListener(mark);
                mark(wanted.decision().get());
            }
        }
    }

    private void mark(Decision made) {
        choices.forEach((decision, button) -> button.setSelected(decision == made));
    }

    private Node face(Open open) {
        HBox head = new HBox(12, line(open), account(open), owner(open), Pieces.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        if (open.line().isDecidable()) {
            for (Decision decision : Decision.values()) {
                head.getChildren().add(choice(open, decision));
            }
        } else {
            head.getChildren().add(Pieces.label(texts.say("bank.undecidable"), "small", "quiet"));
        }
        VBox face = new VBox(4, head);
        for (Difference difference : open.differences()) {
            face.getChildren().add(difference(difference));
            if (difference.mismatch() == Mismatch.UNREADABLE) {
                face.getChildren()
                        .add(Pieces.label(
                                texts.say("bank.side.problem") + " " + texts.digits(difference.ours()),
                                "small",
                                "quiet"));
            }
        }
        reason(open).ifPresent(face.getChildren()::add);
        face.setId("open-" + open.line().row().line());
        return face;
    }

    private Label line(Open open) {
        Label line = Pieces.label(texts.say("bank.line", open.line().row().line()), "small", "quiet");
        line.setMinWidth(LINE_WIDTH);
        return line;
    }

    private Label account(Open open) {
        String sheba =
                open.line().row() instanceof AnswerRow.Answer row ? row.sheba().grouped() : "";
        return Pieces.code(texts.digits(sheba), "strong");
    }

    /** Whose account it is by our claims. */
    private static Label owner(Open open) {
        return Pieces.label(open.line()
                .ours()
                .filter(_ -> open.line().isDecidable())
                .map(ours -> ours.account().ownerName())
                .orElse(""));
    }

    private ToggleButton choice(Open open, Decision decision) {
        ToggleButton button = new ToggleButton(texts.word(decision));
        button.setId(decision.name().toLowerCase(Locale.ROOT) + "-"
                + open.line().row().line());
        button.getStyleClass().add("filter");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            open.decide(decision);
            mark(open.decision().get());
        });
        choices.put(decision, button);
        return button;
    }

    private HBox difference(Difference difference) {
        Label word = Pieces.label(texts.word(difference.mismatch()), "strong");
        word.setMinWidth(WORD_WIDTH);
        word.setPrefWidth(WORD_WIDTH);
        HBox line = Pieces.row("line-item", Icon.WARNING.small(), word);
        boolean both = !difference.ours().isEmpty() || difference.mismatch() == Mismatch.SHEBA_UNKNOWN;
        if (both && difference.mismatch() != Mismatch.UNREADABLE) {
            line.getChildren().add(side(difference.mismatch(), "bank.side.ours", difference.ours()));
        }
        line.getChildren().add(side(difference.mismatch(), "bank.side.theirs", difference.theirs()));
        line.getStyleClass().add("warn");
        return line;
    }

    /** Half of the room, its text whole in the tooltip. */
    private HBox side(Mismatch mismatch, String key, String value) {
        Label what = Pieces.label(texts.say(key), "small", "quiet");
        what.setMinWidth(USE_PREF_SIZE);
        boolean code = mismatch == Mismatch.NATIONAL_ID_DIFFERS || mismatch == Mismatch.SHEBA_UNKNOWN;
        String text = value.isEmpty() ? texts.say("bank.side.nothing") : texts.digits(value);
        Label label = code && !value.isEmpty() ? Pieces.code(text) : Pieces.label(text);
        label.setTooltip(new Tooltip(text));
        HBox side = new HBox(8, what, label);
        side.setAlignment(Pos.CENTER_LEFT);
        side.setPrefWidth(1);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private Optional<Node> reason(Open open) {
        return open.line().row() instanceof AnswerRow.Answer row
                        && !row.reason().isEmpty()
                ? Optional.of(
                        Pieces.label(texts.say("bank.reason", shown.texts().digits(row.reason())), "small", "quiet"))
                : Optional.empty();
    }
}
