package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Everything that stood against making the form ready, each line a way to its field; gone with the next key. */
final class ProblemsPane extends VBox {

    private static final int SHOWN = 6;
    private static final double PADDING = 36;

    private final FormEntryModel model;
    private final Shown shown;
    private final FormWords words;
    private final Consumer<String> to;

    /** @param to puts the caret on a field */
    ProblemsPane(FormEntryModel model, Shown shown, Consumer<String> to) {
        super(4);
        this.model = model;
        this.shown = shown;
        this.to = to;
        words = new FormWords(shown);
        setId("entry-problems");
        getStyleClass().addAll("card", "problems");
        model.refused().addListener((ListChangeListener<Problem>) _ -> show());
        show();
    }

    private void show() {
        List<? extends Problem> problems = model.refused();
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        getChildren().clear();
        if (problems.isEmpty()) {
            return;
        }
        String title = shown.texts().say("filling.problems", shown.number(problems.size()));
        getChildren().add(Pieces.row("line-item", Icon.WRONG.small(), Pieces.sentence(title, "strong")));
        for (int i = 0; i < Math.min(SHOWN, problems.size()); i++) {
            getChildren().add(line(i, problems.get(i)));
        }
        if (problems.size() > SHOWN) {
            getChildren()
                    .add(Pieces.sentence(
                            shown.texts().say("filling.problems.more", shown.number(problems.size() - SHOWN)),
                            "small",
                            "quiet"));
        }
    }

    private Button line(int place, Problem problem) {
        String name = words.name(model.definition(), problem.field());
        String sentence = shown.texts()
                .say("filling.problem", name, shown.texts().digits(problem.message()));
        HBox face = new HBox(Pieces.sentence(sentence));
        Button line = new Button();
        line.setId("entry-problem-" + place);
        line.getStyleClass().addAll("plain", "problem");
        line.setGraphic(face);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setAccessibleText(sentence);
        line.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(line.widthProperty().subtract(PADDING));
        line.setOnAction(_ -> to.accept(problem.field()));
        return line;
    }
}
