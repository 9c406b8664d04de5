package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.Rows;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The rows of a list to look over, and beneath them the fields of one row. Enter behind the last field goes on to a new
 * row; in the list Enter opens a row, Delete takes it out; rows of a spreadsheet are pasted into either.
 */
final class RowsPane extends VBox {

    private static final double ROW = 44;
    private static final int MOST_SHOWN = 6;
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final double[] THREE = {1.4, 1, 0.8};
    private static final double[] TWO = {1.4, 1.8};

    private final RowsModel model;
    private final Shown shown;
    private final Texts texts;
    private final ListView<Map<String, String>> list = new ListView<>();
    private final List<FieldView> views = new ArrayList<>();
    private final Sentence error = Pieces.sentence("", "field-error");
    private final Sentence heading = Pieces.sentence("", "strong");

    RowsPane(RowsModel model, Shown shown, Function<String, DateTyping> dates) {
        super(12);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        setId(model.list().name());
        for (Field field : model.fields()) {
            views.add(new FieldView(field, texts, dates.apply(field.spec().path())));
        }
        prepareList();
        error.setId(model.list().name() + "-error");
        tell("");
        getChildren().setAll(list, foot(), error, heading);
        getChildren().addAll(lines());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.at().subscribe(this::name);
        model.problems().addListener((_, _, _) -> intoSight());
        model.rows().addListener((ListChangeListener<Map<String, String>>) _ -> fit());
        fit();
    }

    private void prepareList() {
        list.setId(model.list().name() + "-rows");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("filling.rows"));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell(model, shown));
        list.setOnMouseClicked(_ -> open());
    }

    private void fit() {
        int rows = Math.min(MOST_SHOWN, model.rows().size());
        list.setVisible(rows > 0);
        list.setManaged(rows > 0);
        list.setPrefHeight(rows * ROW + 4);
        list.setMinHeight(Math.min(2, rows) * ROW + 4);
        name();
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        List<FieldView> rest = views;
        while (!rest.isEmpty()) {
            int count = rest.size() == 4 || rest.size() == 2 ? 2 : Math.min(3, rest.size());
            double[] shares = count == 3 ? THREE : count == 2 ? TWO : new double[] {1};
            lines.add(Rows.row(shares, rest.subList(0, count).toArray(Node[]::new)));
            rest = rest.subList(count, rest.size());
        }
        return lines;
    }

    private HBox foot() {
        HBox foot = new HBox(12);
        foot.setAlignment(Pos.CENTER_LEFT);
        for (FieldDefinition column : model.list().columns()) {
            if (column.type() == FieldType.AMOUNT) {
                Label sum = Pieces.label("", "strong");
                sum.setMinWidth(USE_PREF_SIZE);
                sum.setId(model.list().name() + "-sum");
                Runnable say = () -> sum.setText(texts.say(
                        "filling.rows.sum", shown.number(model.rows().size()), shown.amount(model.sum(column))));
                model.rows().addListener((ListChangeListener<Map<String, String>>) _ -> say.run());
                say.run();
                foot.getChildren().add(sum);
            }
        }
        foot.getChildren().add(Pieces.sentence(texts.say("filling.rows.keys"), "small", "quiet"));
        return foot;
    }

    private void name() {
        boolean fresh = model.at().get() >= model.rows().size();
        heading.setText(texts.say(
                fresh ? "filling.row.new" : "filling.row",
                shown.number(model.at().get() + 1L)));
        list.getSelectionModel().clearSelection();
        if (!fresh) {
            list.getSelectionModel().select(model.at().get());
        }
        intoSight();
    }

    private void intoSight() {
        list.scrollTo(Math.min(model.at().get(), model.rows().size() - 1));
    }

    /** What stands against the list as a whole, such as that it is empty; nothing where nothing does. */
    void tell(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
    }

    private void keys(KeyEvent event) {
        if (PASTE.match(event) && pasted()) {
            event.consume();
        } else if (list.isFocused() && event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (list.isFocused() && event.getCode() == KeyCode.DELETE) {
            model.remove(list.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    /** True where the clipboard holds rows; a single value goes into the field as usual. */
    boolean pasted() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !(text.strip().contains("\t") || text.strip().contains("\n"))) {
            return false;
        }
        try {
            model.paste(text);
            tell("");
        } catch (Refusal refusal) {
            Problem problem = texts.problem("", refusal.code(), refusal.arguments());
            tell(texts.digits((problem.message() + " " + problem.remedy()).strip()));
        }
        return true;
    }

    private void open() {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            model.to(row);
            views.getFirst().focus();
        }
    }

    /** A new row behind the last. */
    void next() {
        model.to(model.rows().size());
        views.getFirst().focus();
    }

    /** Puts the caret on a cell, {@code workshops[2].code}, or on a new row. */
    void focus(String place) {
        int from = place.indexOf('[');
        int to = place.indexOf(']');
        if (from < 0) {
            next();
            return;
        }
        model.to(Integer.parseInt(place.substring(from + 1, to)));
        String path = place.substring(0, from) + place.substring(to + 1);
        views.stream()
                .filter(view -> view.field().spec().path().equals(path))
                .findFirst()
                .orElse(views.getFirst())
                .focus();
    }

    /** Enter: on to the next field, behind the last to a new row; false where the row is new and nothing stands in it. */
    boolean onward(Field from) {
        int place = model.fields().indexOf(from);
        if (place + 1 < views.size()) {
            boolean blank = place == 0 && model.at().get() >= model.rows().size();
            if (blank) {
                return false;
            }
            views.get(place + 1).focus();
        } else {
            next();
        }
        return true;
    }

    /** The place of a field of the row, as problems name it; empty for a field that is none of this list. */
    String place(Field field) {
        String path = field.spec().path();
        String name = model.list().name();
        return model.fields().contains(field)
                ? name + "[" + model.at().get() + "]" + path.substring(name.length())
                : "";
    }

    FieldView first() {
        return views.getFirst();
    }
}
