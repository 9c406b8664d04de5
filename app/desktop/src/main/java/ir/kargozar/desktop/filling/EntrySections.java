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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sections of a form as its definition orders them, each field where the line still has room for it. */
final class EntrySections {

    /** How much a line holds, in shares. */
    private static final double LINE = 3;

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
        List<FieldDefinition> line = new ArrayList<>();
        double full = 0;
        for (FieldDefinition field : fields) {
            if (full + share(field.type()) > LINE) {
                lines.add(line(line));
                line = new ArrayList<>();
                full = 0;
            }
            line.add(field);
            full += share(field.type());
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static double share(FieldType type) {
        return switch (type) {
            case TEXT, AMOUNT -> 1.5;
            default -> 1;
        };
    }

    /** A text takes the whole of its line; what is short leaves the rest free. */
    private GridPane line(List<FieldDefinition> fields) {
        double used = fields.stream().mapToDouble(field -> share(field.type())).sum();
        boolean stretches = fields.stream().anyMatch(field -> field.type() == FieldType.TEXT);
        List<Node> nodes = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (FieldDefinition field : fields) {
            nodes.add(view(field.name()));
            shares.add(share(field.type()));
        }
        if (!stretches && used < LINE) {
            nodes.add(new Region());
            shares.add(LINE - used);
        }
        return Rows.row(shares.stream().mapToDouble(Double::doubleValue).toArray(), nodes.toArray(Node[]::new));
    }

    private FieldView view(String name) {
        return views.computeIfAbsent(name, each -> new FieldView(model.field(each), texts, model.dates(each)));
    }
}
