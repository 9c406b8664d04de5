package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.offset.form.Section;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a form says, section by section; what is empty is not named. */
final class FormFactsPane extends VBox {

    /** The others are on the paper. */
    private static final int ROWS_SHOWN = 10;

    private final Shown shown;
    private final Texts texts;
    private final FormWords words;

    FormFactsPane(FormDefinition definition, FormValues values, Shown shown) {
        super(12);
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new FormWords(shown);
        setId("form-facts");
        for (Section section : definition.sections()) {
            VBox part = new VBox(8);
            section.fields().stream()
                    .filter(field -> !values.text(field.name()).isEmpty())
                    .map(field -> pair(field, values.text(field.name())))
                    .forEach(part.getChildren()::add);
            section.rows().ifPresent(list -> part.getChildren().addAll(rows(list, values.rows(list.name()))));
            if (!part.getChildren().isEmpty()) {
                getChildren().addAll(Pieces.sentence(words.of(section.label()), "strong"), part);
            }
        }
    }

    private Node pair(FieldDefinition field, String stored) {
        String value = words.value(field.type(), stored);
        Node shownValue = field.type() == FieldType.TEXT ? Pieces.sentence(value) : code(value);
        VBox pair = new VBox(Pieces.sentence(words.of(field.label()), "small", "quiet"), shownValue);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private static Label code(String value) {
        Label code = Pieces.code(value);
        code.setMinWidth(Label.USE_PREF_SIZE);
        return code;
    }

    private List<Node> rows(RowsDefinition list, List<Map<String, String>> rows) {
        List<Node> lines = new java.util.ArrayList<>();
        rows.stream().limit(ROWS_SHOWN).map(row -> row(list, row)).forEach(lines::add);
        if (rows.size() > ROWS_SHOWN) {
            lines.add(Pieces.sentence(texts.say("forms.rows.more", shown.number(rows.size() - ROWS_SHOWN)), "quiet"));
        }
        return lines;
    }

    /** The first column and the amount; the paper says the rest. */
    private Node row(RowsDefinition list, Map<String, String> row) {
        FieldDefinition first = list.columns().getFirst();
        Node name = Pieces.sentence(words.value(first.type(), row.getOrDefault(first.name(), "")));
        Node[] figures = list.columns().stream()
                .filter(column -> column.type() == FieldType.AMOUNT)
                .map(column -> code(words.value(column.type(), row.getOrDefault(column.name(), ""))))
                .toArray(Node[]::new);
        var line = Pieces.row("line-item", name, Pieces.spring());
        line.getChildren().addAll(figures);
        return line;
    }
}
