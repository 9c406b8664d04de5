package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list from a file before it is taken: what is wrong with the file, what it comes to, and each row. */
public final class ListPreview<R> {
    private final Texts texts;
    private final String title;
    private final Sentence told = Pieces.sentence("", "field-error");
    private final Label counts;
    private final ListView<R> list = new ListView<>();
    private final Function<R, Node> face;

    /**
     * How its pieces are known.
     *
     * @param title key of its heading
     */
    public record Names(String list, String told, String counts, String title) {}

    /**
     * @param counts style of the sentence of what it comes to
     * @param face of a row
     */
    public ListPreview(Names names, String counts, ObservableList<R> rows, Function<R, Node> face, Texts texts) {
        this.texts = texts;
        this.face = face;
        this.title = texts.say(names.title());
        this.counts = Pieces.label("", counts);
        this.counts.setId(names.counts());
        list.setId(names.list());
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(title);
        list.setItems(rows);
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        told.setId(names.told());
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
    }

    /** The whole screen; between its heading and its rows stand these. */
    public VBox screen(String id, Node... between) {
        List<Node> all = new ArrayList<>(List.of(Pieces.label(title, "heading")));
        all.addAll(List.of(between));
        all.addAll(List.of(told, counts, list));
        VBox screen = new VBox(12, all.toArray(Node[]::new));
        screen.getStyleClass().add("screen");
        screen.setId(id);
        return screen;
    }

    /** Tells what stands against the file as long as something does. */
    public void tells(ObservableValue<@Nullable Problem> problem) {
        problem.addListener((_, _, now) -> {
            told.setText(now == null ? "" : sentence(now));
            told.setVisible(now != null);
        });
    }

    /** What the rows come to; the first of them is chosen. */
    public void count(String sentence) {
        counts.setText(sentence);
        list.getSelectionModel().select(0);
    }

    public void focus() {
        list.requestFocus();
    }

    private String sentence(Problem problem) {
        return texts.digits((problem.message() + " " + problem.remedy()).strip());
    }

    /** Beginning of a row: where it stands in the file. */
    public HBox line(String place) {
        HBox line = new HBox(16, Pieces.label(place, "small", "quiet"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /**
     * A row with all that is wrong with it.
     *
     * @param column what stands before a problem
     */
    public VBox wrong(HBox line, List<Problem> problems, Function<Problem, String> column) {
        VBox wrong = new VBox(4, line);
        problems.forEach(problem ->
                wrong.getChildren().add(Pieces.sentence(column.apply(problem) + sentence(problem), "field-error")));
        return wrong;
    }

    private final class Cell extends ListCell<R> {
        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : face.apply(row));
        }
    }
}
