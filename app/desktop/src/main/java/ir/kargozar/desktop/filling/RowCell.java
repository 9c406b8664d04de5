package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of a list to read: its number and values, and beneath them the first thing that stands against it. */
final class RowCell extends ListCell<Map<String, String>> {

    private final RowsModel model;
    private final Shown shown;
    private final FormWords words;
    private final Label number = Pieces.code("", "quiet");
    private final Label name = Pieces.label("", "strong", "may-shorten");
    private final Label codes = Pieces.code("", "small", "quiet", "may-shorten");
    private final Label amount = Pieces.code("");
    private final Label wrong = Pieces.label("", "field-error", "may-shorten");
    private final HBox line = new HBox(12);
    private final VBox face = new VBox(2, line);

    RowCell(RowsModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        this.words = new FormWords(shown);
        getStyleClass().add("entry-row");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        number.setMinWidth(Label.USE_PREF_SIZE);
        amount.setMinWidth(Label.USE_PREF_SIZE);
        line.getChildren().setAll(number, name, codes, amount);
        wrong.setGraphic(Icon.WRONG.small());
        setPrefWidth(0);
        model.problems().addListener((_, _, _) -> mark());
    }

    @Override
    protected void updateItem(@Nullable Map<String, String> row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(shown.number(getIndex() + 1L));
        name.setText(joined(row, FieldType.TEXT));
        codes.setText(joined(row, FieldType.WORKSHOP_CODE));
        amount.setText(joined(row, FieldType.AMOUNT));
        setAccessibleText(String.join(" ", number.getText(), name.getText(), codes.getText(), amount.getText()));
        setGraphic(face);
        mark();
    }

    private String joined(Map<String, String> row, FieldType type) {
        List<String> values = model.list().columns().stream()
                .filter(column -> column.type() == type)
                .map(column -> value(column, row))
                .filter(value -> !value.isEmpty())
                .toList();
        return String.join(shown.texts().say("list.comma"), values);
    }

    private String value(FieldDefinition column, Map<String, String> row) {
        return words.value(column.type(), row.getOrDefault(column.name(), ""));
    }

    private void mark() {
        List<Problem> problems = isEmpty() ? List.of() : model.problems().get().getOrDefault(getIndex(), List.of());
        face.getChildren().setAll(line);
        if (!problems.isEmpty()) {
            wrong.setText(said(problems.getFirst()));
            face.getChildren().add(wrong);
        }
    }

    private String said(Problem problem) {
        String column = problem.field().substring(problem.field().indexOf('.') + 1);
        String label = model.list().columns().stream()
                .filter(each -> each.name().equals(column))
                .map(each -> words.of(each.label()))
                .findFirst()
                .orElse(column);
        return shown.texts().say("filling.row.wrong", label, shown.texts().digits(problem.message()));
    }
}
