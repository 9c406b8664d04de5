package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One of three stages: its state by sign, word and colour, and how much of it is done. */
final class StageCard extends ToggleButton {
    private final Stage stage;
    private final Shown shown;
    private final Texts texts;
    private final Label state = Pieces.label("", "chip");
    private final Label count = Pieces.label("", "quiet");

    StageCard(Stage stage, Shown shown) {
        this.stage = stage;
        this.shown = shown;
        this.texts = shown.texts();
        setId("stage-" + stage.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("stage-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        int number = List.of(Stage.values()).indexOf(stage) + 1;
        Label mark = Pieces.label(shown.number(number), "section-number");
        mark.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        HBox facts = new HBox(10, state, count);
        facts.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(8, Pieces.label(texts.say("path.stage." + stage.name()), "subtitle"), facts);
        HBox face = new HBox(12, mark, words);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
    }

    void show(Learned now) {
        Path.State at = now.step(stage)
                .map(Path.Step::state)
                .orElse(stage == Stage.THEORY ? Path.State.NOW : Path.State.LOCKED);
        boolean isReady = now.step(stage).filter(Path.Step::isReady).isPresent();
        state.setText(texts.say(isReady ? "path.ready" : "path.state." + at.name()));
        state.setGraphic(sign(at, isReady).small());
        state.getStyleClass().setAll("label", "chip", tone(at, isReady));
        List<Need> needs = now.needs(stage);
        long done = needs.stream().filter(Need::done).count();
        count.setText(
                now.path().isEmpty() || needs.isEmpty()
                        ? ""
                        : texts.say("path.count", shown.number(done), shown.number(needs.size())));
        setAccessibleText(texts.say("path.stage." + stage.name()) + " " + state.getText() + " " + count.getText());
    }

    private static Icon sign(Path.State state, boolean isReady) {
        return switch (state) {
            case DONE -> Icon.GOOD;
            case NOW -> isReady ? Icon.MEETING : Icon.EDIT;
            case LOCKED -> Icon.LOCK;
        };
    }

    private static String tone(Path.State state, boolean isReady) {
        return switch (state) {
            case DONE -> "good";
            case NOW -> isReady ? "info" : "warn";
            case LOCKED -> "neutral";
        };
    }
}
