package ir.kargozar.desktop.counter;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.form.Rows;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The invoices, one row each, with the sum in figures and words. */
final class ItemsPane extends VBox {

    private static final double[] SHARES = {3, 1.8, 1.6, 2};

    private final ItemRows items;
    private final Shown shown;
    private final Texts texts;
    private final Function<Field, FieldView> views;
    private final VBox rows = new VBox();

    ItemsPane(ItemRows items, Shown shown, Function<Field, FieldView> views) {
        this.items = items;
        this.shown = shown;
        this.texts = shown.texts();
        this.views = views;
        setSpacing(4);
        Button add = Pieces.button("add-item", texts.say("items.add"), "Ctrl+I", Icon.ADD, this::add);
        HBox foot = new HBox(16, add, Pieces.spring(), sum());
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(rows, foot);
        for (int i = 0; i < items.rows().size(); i++) {
            rows.getChildren().add(row(i));
        }
        items.rows().addListener((ListChangeListener<List<Field>>) change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    rows.getChildren().add(row(change.getFrom()));
                } else {
                    rows.getChildren().remove(change.getFrom());
                }
            }
        });
    }

    private void add() {
        items.add();
        views.apply(items.rows().getLast().getFirst()).focus();
    }

    private HBox row(int index) {
        List<Field> fields = items.rows().get(index);
        fields.getLast()
                .text()
                .addListener((_, _, now) -> fields.getLast()
                        .hint()
                        .set(
                                Rial.of(now) instanceof Parsed.Valid<Rial>(Rial amount) && amount.value() > 0
                                        ? shown.toman(amount)
                                        : ""));
        GridPane row = Rows.row(SHARES, fields.stream().map(views).toArray(Node[]::new));
        HBox.setHgrow(row, Priority.ALWAYS);
        Button remove = Pieces.button("items-" + index + "-remove", "", Icon.REMOVE, () -> items.remove(index));
        remove.setAccessibleText(texts.say("items.remove"));
        remove.getStyleClass().add("plain");
        remove.setFocusTraversable(false);
        HBox line = new HBox(8, row, remove);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private VBox sum() {
        Label figures = Pieces.label("", "sum-line");
        figures.setId("sum");
        Sentence words = Pieces.sentence("", "small", "quiet");
        words.setId("sum-words");
        Runnable say = () -> {
            Rial sum = items.sum().get();
            figures.setText(texts.say("items.sum", shown.amount(sum)));
            words.setText(sum.value() == 0 ? "" : shown.toman(sum));
        };
        items.sum().addListener((_, _, _) -> say.run());
        say.run();
        VBox box = new VBox(2, figures, words);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }
}
