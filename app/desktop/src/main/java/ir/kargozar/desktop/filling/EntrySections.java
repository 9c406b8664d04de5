package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.Rows;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.Section;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sections of a form as its definition orders them, two fields a line. */
final class EntrySections {

    private final FormEntryModel model;
    private final Shown shown;
    private final Texts texts;
    private final FormWords words;
    private final Map<String, FieldView> views = new LinkedHashMap<>();
    private final Map<String, RowsPane> lists = new LinkedHashMap<>();
    private final List<VBox> sections = new ArrayList<>();

    EntrySections(FormEntryModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        words = new FormWords(shown);
        model.definition().sections().forEach(this::add);
    }

    List<VBox> all() {
        return sections;
    }

    /** By the names of their fields, in the keyboard's order. */
    Map<String, FieldView> views() {
        return views;
    }

    Optional<RowsPane> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    List<RowsPane> lists() {
        return List.copyOf(lists.values());
    }

    private void add(Section section) {
        int number = sections.size() + 1;
        HBox head = Pieces.row(
                "section-head",
                Pieces.label(texts.digits(Integer.toString(number)), "section-number"),
                Pieces.sentence(words.of(section.label()), "subtitle"),
                Pieces.code("Alt+" + number, "small", "quiet"));
        VBox card = new VBox(head);
        card.setId("entry-section-" + number);
        card.getStyleClass().add("card");
        card.setSpacing(0);
        card.getChildren().addAll(lines(section.fields()));
        section.rows().ifPresent(list -> {
            RowsPane pane = new RowsPane(model.rows(list.name()), shown, model::dates);
            lists.put(list.name(), pane);
            card.getChildren().add(pane);
        });
        sections.add(card);
    }

    private List<Node> lines(List<FieldDefinition> fields) {
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            lines.add(line(fields.subList(i, Math.min(i + 2, fields.size()))));
        }
        return lines;
    }

    /** Two side by side; a single text takes the whole line, what is short leaves the rest free. */
    private GridPane line(List<FieldDefinition> fields) {
        List<Node> nodes = new ArrayList<>();
        fields.forEach(field -> nodes.add(view(field.name())));
        if (fields.size() == 1 && fields.getFirst().type() != FieldType.TEXT) {
            nodes.add(new Region());
        }
        double[] shares = new double[nodes.size()];
        Arrays.fill(shares, 1);
        return Rows.row(shares, nodes.toArray(Node[]::new));
    }

    private FieldView view(String name) {
        return views.computeIfAbsent(name, each -> new FieldView(model.field(each), texts, model.dates(each)));
    }
}
