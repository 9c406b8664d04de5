package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Everything that stood against making the form ready, each line a way to its field; gone with the next key. */
final class ProblemsPane extends VBox {

    private static final int SHOWN = 6;

    private final FormEntryModel model;
    private final Shown shown;
    private final FormWords words;
    private final Consumer<String> go;

    /** @param go puts the caret on a field */
    ProblemsPane(FormEntryModel model, Shown shown, Consumer<String> go) {
        super(4);
        this.model = model;
        this.shown = shown;
        this.go = go;
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

    /** The field by name, to press, and what is wrong with it. */
    private HBox line(int place, Problem problem) {
        String name = words.name(model.definition(), problem.field());
        Sentence sentence = Pieces.sentence(shown.texts().digits(problem.message()));
        Button to = Pieces.button("entry-problem-" + place, name, Icon.EDIT, () -> go.accept(problem.field()));
        to.getStyleClass().add("plain");
        HBox line = new HBox(8, to, sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
