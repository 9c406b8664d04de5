package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.Exercise;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The exercises there are, easiest first, each with a button that begins it. */
public final class ExercisesView implements Screen {
    private final ExercisesModel model;
    private final Texts texts;
    private final Consumer<Exercise> begin;
    private final VBox list = new VBox(8);
    private final ScrollPane root = new ScrollPane(list);

    public ExercisesView(ExercisesModel model, Texts texts, Consumer<Exercise> begin) {
        this.model = model;
        this.texts = texts;
        this.begin = begin;
        list.getStyleClass().add("screen");
        root.setId("exercises");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        model.all().addListener((ListChangeListener<Exercise>) _ -> fill(model.all()));
    }

    @Override
    public String guide() {
        return "practice";
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.read();
    }

    private void fill(List<Exercise> all) {
        list.getChildren()
                .setAll(
                        Pieces.label(texts.say("practice.title"), "heading"),
                        Pieces.sentence(texts.say("practice.about"), "quiet"));
        for (Exercise exercise : all) {
            list.getChildren().add(line(exercise, list.getChildren().size() - 1));
        }
        Node first = list.lookup(".button");
        if (first != null) {
            first.requestFocus();
        }
    }

    private HBox line(Exercise exercise, int number) {
        VBox said = new VBox(
                4,
                Pieces.label(
                        texts.say("practice.numbered", number, exercise.story().title()), "strong"),
                Pieces.sentence(exercise.story().text(), "small", "quiet"));
        HBox.setHgrow(said, Priority.ALWAYS);
        Button start = Pieces.button(
                "begin-" + exercise.code(), texts.say("practice.begin"), Icon.TRAINING, () -> begin.accept(exercise));
        start.setAccessibleText(texts.say("practice.begin.of", exercise.story().title()));
        HBox line = new HBox(16, said, start);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card");
        return line;
    }
}
