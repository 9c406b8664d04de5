package ir.kargozar.desktop.claims;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done with everything picked, how far it is, and what came of each. */
final class ManyPane extends VBox {

    private static final double REPORT_HEIGHT = 168;

    private final ManyClaimsModel many;
    private final Texts texts;

    ManyPane(ClaimListModel list, ManyClaimsModel many, Shown shown, ListActions actions) {
        super(8);
        this.many = many;
        this.texts = shown.texts();
        setId("many");
        HBox picked = picked(list, shown, actions);
        HBox progress = progress();
        VBox report = report();
        getChildren().setAll(picked, progress, report);
        Runnable fill = () -> {
            show(picked, list.picks().count().get() > 0 && !many.busy().get());
            show(progress, many.busy().get());
            show(report, !many.busy().get() && !many.summary().get().isEmpty());
            show(this, picked.isVisible() || progress.isVisible() || report.isVisible());
        };
        list.picks().count().addListener((_, _, _) -> fill.run());
        many.busy().addListener((_, _, _) -> fill.run());
        many.summary().addListener((_, _, _) -> fill.run());
        fill.run();
    }

    private static void show(Region pane, boolean wanted) {
        pane.setVisible(wanted);
        pane.setManaged(wanted);
    }

    private HBox picked(ClaimListModel list, Shown shown, ListActions actions) {
        Label count = Pieces.label("", "strong");
        count.setId("picked-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        list.picks()
                .count()
                .addListener((_, _, now) -> count.setText(texts.say("many.picked", shown.number(now.longValue()))));
        HBox bar = new HBox(
                8,
                count,
                Pieces.spring(),
                button("many-accept", "many.accept", Icon.GOOD, actions::acceptPicked),
                button("many-return", "many.return", Icon.RETURNED, actions::giveBackPicked),
                button("many-print", "many.print", Icon.PRINT, actions::printPicked),
                button("many-copy", "many.copy", Icon.COPY, actions::copyNumbers),
                button("many-none", "many.none", Icon.REMOVE, list.picks()::none));
        bar.getStyleClass().add("pick-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setId("pick-bar");
        return bar;
    }

    private Button button(String id, String key, Icon icon, Runnable action) {
        return Pieces.button(id, texts.say(key), icon, action);
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("many-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.say("many.doing"));
        bar.progressProperty().bind(many.share());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(
                12,
                Pieces.label(texts.say("many.doing")),
                bar,
                Pieces.button("many-cancel", texts.say("many.cancel"), "Esc", Icon.REMOVE, many::cancel));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pick-bar");
        return row;
    }

    private VBox report() {
        Label summary = Pieces.label("", "strong");
        summary.setId("many-summary");
        summary.textProperty().bind(many.summary());
        HBox head =
                new HBox(12, summary, Pieces.spring(), button("many-close", "many.close", Icon.REMOVE, many::clear));
        head.setAlignment(Pos.CENTER_LEFT);
        ListView<ReportLine> lines = new ListView<>(many.report());
        lines.setId("many-report");
        lines.setAccessibleText(texts.say("many.report"));
        lines.setPrefHeight(REPORT_HEIGHT);
        lines.setMinHeight(REPORT_HEIGHT / 2);
        lines.setCellFactory(_ -> new Line());
        VBox report = new VBox(8, head, lines);
        report.getStyleClass().add("card");
        many.report().addListener((javafx.collections.ListChangeListener<ReportLine>)
                _ -> show(lines, !many.report().isEmpty()));
        show(lines, false);
        return report;
    }

    /** A line of the report by sign and sentence. */
    private static final class Line extends ListCell<ReportLine> {
        @Override
        protected void updateItem(@Nullable ReportLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            HBox face = Pieces.row(
                    "line-item",
                    (line.good() ? Icon.GOOD : Icon.WRONG).small(),
                    Pieces.sentence(line.sentence(), "small"));
            face.getStyleClass().add(line.good() ? "good" : "bad");
            setPrefWidth(0);
            setGraphic(face);
        }
    }
}
