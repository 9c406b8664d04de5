package ir.kargozar.desktop.counter;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import javafx.collections.ListChangeListener;
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

/** The check list of papers: brought, original or copy, sheets. */
final class PapersPane extends VBox {

    private static final double NAME_WIDTH = 300;
    private static final int PAGES_COLUMNS = 3;

    private final Texts texts;

    PapersPane(PaperTicks papers, Texts texts) {
        this.texts = texts;
        setId("papers");
        Runnable fill = () ->
                getChildren().setAll(papers.shown().stream().map(this::line).toList());
        papers.shown().addListener((ListChangeListener<PaperTick>) _ -> fill.run());
        fill.run();
    }

    private VBox line(PaperTick tick) {
        CheckBox brought = new CheckBox(texts.word(tick.type()));
        brought.setId("paper-" + tick.type().name());
        brought.selectedProperty().bindBidirectional(tick.given());
        brought.setPrefWidth(NAME_WIDTH);
        brought.setMinWidth(Region.USE_PREF_SIZE);
        HBox how = new HBox(8, originalOrCopy(tick), pages(tick), Pieces.label(texts.say("paper.pages"), "quiet"));
        how.setAlignment(Pos.CENTER_LEFT);
        how.visibleProperty().bind(tick.given());
        HBox row = Pieces.row("paper-row", brought, how, Pieces.spring());
        if (tick.asked().required()) {
            String key = tick.asked().original() ? "paper.needed.original" : "paper.needed";
            Label needed = Pieces.label(texts.say(key), "chip", "info");
            needed.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(needed);
        }
        Sentence error = Pieces.sentence("", "field-error");
        error.textProperty().bind(tick.error());
        error.setId("paper-" + tick.type().name() + "-error");
        ClaimSections.shownWhile(error, tick.error().isNotEmpty());
        return new VBox(row, error);
    }

    private SegmentedButton originalOrCopy(PaperTick tick) {
        ToggleButton original = new ToggleButton(texts.say("paper.original"));
        ToggleButton copy = new ToggleButton(texts.say("paper.copy"));
        original.setId("paper-" + tick.type().name() + "-original");
        copy.setId("paper-" + tick.type().name() + "-copy");
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

    private TextField pages(PaperTick tick) {
        TextField pages = new TextField();
        pages.setId("paper-" + tick.type().name() + "-pages");
        pages.setPrefColumnCount(PAGES_COLUMNS);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pages.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(texts.digits(change.getText()));
            return change;
        }));
        pages.setText(tick.pages().get());
        pages.setAccessibleText(texts.say("paper.pages"));
        pages.textProperty().addListener((_, _, now) -> tick.pages().set(Digits.ascii(now)));
        return pages;
    }
}
