package ir.kargozar.desktop.counter;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** One paper of the check list: brought or not; original or copy and how many sheets beside it once it was brought. */
final class PaperLine extends VBox {

    private static final double NAME_WIDTH = 300;
    private static final double PAGES_WIDTH = 64;

    private final PaperTick tick;
    private final Texts texts;
    private final HBox how = new HBox(8);
    private final Label needed = Pieces.label("", "chip", "info");

    PaperLine(PaperTick tick, Texts texts) {
        this.tick = tick;
        this.texts = texts;
        CheckBox brought = new CheckBox(texts.word(tick.type()));
        brought.setId(id(""));
        brought.selectedProperty().bindBidirectional(tick.given());
        brought.setPrefWidth(NAME_WIDTH);
        brought.setMinWidth(Region.USE_PREF_SIZE);
        how.setAlignment(Pos.CENTER_LEFT);
        how.visibleProperty().bind(tick.given());
        tick.given().subscribe(given -> {
            if (given && how.getChildren().isEmpty()) {
                how.getChildren().setAll(originalOrCopy(), pages(), Pieces.label(texts.say("paper.pages"), "quiet"));
            }
        });
        needed.setMinWidth(Region.USE_PREF_SIZE);
        Sentence error = Pieces.sentence("", "field-error");
        error.textProperty().bind(tick.error());
        error.setId(id("-error"));
        ClaimSections.shownWhile(error, tick.error().isNotEmpty());
        getChildren().setAll(Pieces.row("paper-row", brought, how, Pieces.spring(), needed), error);
        asked();
    }

    /** Shows what the rules ask of this paper now. */
    void asked() {
        boolean required = tick.asked().required();
        needed.setText(required ? texts.say(tick.asked().original() ? "paper.needed.original" : "paper.needed") : "");
        needed.setVisible(required);
        needed.setManaged(required);
    }

    private String id(String part) {
        return "paper-" + tick.type().name() + part;
    }

    private SegmentedButton originalOrCopy() {
        ToggleButton original = new ToggleButton(texts.say("paper.original"));
        ToggleButton copy = new ToggleButton(texts.say("paper.copy"));
        original.setId(id("-original"));
        copy.setId(id("-copy"));
        SegmentedButton both = new SegmentedButton(original, copy);
        ToggleGroup group = both.getToggleGroup();
        Runnable take = () -> {
            original.setSelected(tick.original().get());
            copy.setSelected(!tick.original().get());
        };
        take.run();
        tick.original().addListener((_, _, _) -> take.run());
        group.selectedToggleProperty().addListener((_, _, now) -> {
            if (now == null) {
                take.run();
            } else {
                tick.original().set(now == original);
            }
        });
        return both;
    }

    private TextField pages() {
        TextField pages = new TextField();
        pages.setId(id("-pages"));
        pages.setPrefWidth(PAGES_WIDTH);
        pages.setMinWidth(PAGES_WIDTH);
        pages.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pages.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(texts.digits(change.getText()));
            return change;
        }));
        pages.setText(tick.pages().get());
        pages.setAccessibleText(texts.say("paper.pages"));
        pages.textProperty().addListener((_, _, now) -> tick.pages().set(Digits.ascii(now)));
        tick.pages().addListener((_, _, now) -> {
            if (!Digits.ascii(pages.getText()).equals(now)) {
                pages.setText(now);
            }
        });
        return pages;
    }
}
