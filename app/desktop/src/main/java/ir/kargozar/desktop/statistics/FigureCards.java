package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.statistics.StatisticsModel.Counted;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Three large figures with their growth; each opens its claims. */
final class FigureCards extends HBox {
    private static final List<String> LARGE = List.of("accepted", "claimed", "paid");

    private final FigureWords words;
    private final StatisticsActions actions;

    FigureCards(FigureWords words, StatisticsActions actions) {
        super(12);
        this.words = words;
        this.actions = actions;
        setId("figure-cards");
    }

    /** The three every office looks at first; an office that counts otherwise sees its own first ones. */
    void show(Counted counted) {
        List<Measure> all = counted.report().measures();
        List<Measure> known =
                all.stream().filter(measure -> LARGE.contains(measure.code())).toList();
        List<Measure> shown = Stream.concat(known.stream(), all.stream())
                .distinct()
                .limit(LARGE.size())
                .toList();
        getChildren()
                .setAll(shown.stream()
                        .map(measure -> card(counted.report(), counted.place(measure.code())))
                        .toList());
    }

    private Button card(Report report, int place) {
        Measure measure = report.measures().get(place);
        String before = words.texts().say("statistics.since.before", words.growth(report.sinceBefore(place)));
        String year = words.texts().say("statistics.since.year", words.growth(report.sinceLastYear(place)));
        String number = words.number(report.total().get(place));
        HBox large = new HBox(8, Pieces.label(number, "heading"), Pieces.label(words.unit(measure), "small", "quiet"));
        large.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        VBox face = new VBox(
                2,
                Pieces.label(words.name(measure), "small", "quiet"),
                large,
                Pieces.label(before, "small"),
                Pieces.label(year, "small"));
        Button card = new Button();
        card.setId("figure-" + measure.code());
        card.getStyleClass().add("count-card");
        card.setGraphic(face);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAccessibleText(String.join(" ", words.name(measure), number, words.unit(measure), before, year));
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        boolean known = report.total().get(place).number().isPresent();
        card.setFocusTraversable(known);
        card.setMouseTransparent(!known);
        card.setOnAction(_ -> actions.open(words.asked(measure, report.period(), Slice.WHOLE)));
        return card;
    }
}
