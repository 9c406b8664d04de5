package ir.kargozar.desktop.counter;

import ir.kargozar.claim.PaperType;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The check list of papers: those the rules of this kind name, the others folded away, and one key for the usual case. */
final class PapersPane extends VBox {

    private final PaperTicks papers;
    private final Texts texts;
    private final Map<PaperType, PaperLine> lines = new EnumMap<>(PaperType.class);
    private final Button all;
    private final VBox named = new VBox();
    private final VBox others = new VBox();
    private final TitledPane fold;

    /** @param onward what comes after the papers */
    PapersPane(PaperTicks papers, Texts texts, Runnable onward) {
        this.papers = papers;
        this.texts = texts;
        setId("papers");
        setSpacing(8);
        all = Pieces.button("papers-all", texts.say("papers.all"), "Ctrl+T", Icon.GOOD, () -> {
            papers.tickNeeded();
            onward.run();
        });
        fold = new TitledPane(texts.say("papers.others"), others);
        fold.setId("papers-others");
        fold.getStyleClass().add("fold");
        fold.setAnimated(false);
        fold.setExpanded(false);
        fold.expandedProperty().addListener((_, _, _) -> fill());
        getChildren().setAll(new HBox(all), named, fold);
        papers.shown().addListener((ListChangeListener<PaperTick>) _ -> fill());
        fill();
    }

    /** The caret on the key that ticks what is needed. */
    void focus() {
        all.requestFocus();
    }

    private void fill() {
        Pieces.keep(named, lines(papers.named()));
        Pieces.keep(others, fold.isExpanded() ? lines(papers.others()) : List.of());
    }

    private List<PaperLine> lines(List<PaperTick> ticks) {
        return ticks.stream()
                .map(tick -> {
                    PaperLine line = lines.computeIfAbsent(tick.type(), _ -> new PaperLine(tick, texts));
                    line.asked();
                    return line;
                })
                .toList();
    }
}
