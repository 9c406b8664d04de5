package ir.kargozar.desktop.payments;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Claims that are due, a line each with a box to tick; how many, and what is searched for. */
public final class DueList {
    private static final int SEARCH_COLUMNS = 14;

    private final PaymentsModel model;
    private final Shown shown;
    private final Texts texts;
    private final String id;
    private final ListView<ClaimLine> list;
    private final SearchField search;
    private final Label count = Pieces.label("", "quiet");

    /**
     * @param id of the list, and what the ids of its parts begin with
     * @param title read out
     */
    public DueList(PaymentsModel model, Shown shown, String id, String title) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.id = id;
        search = new SearchField(id + "-search", texts.say("payments.search"), SEARCH_COLUMNS, this::toFirst);
        search.textProperty().bindBidirectional(model.text());
        list = new ListView<>(model.lines());
        list.setId(id);
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(title);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.turn(list.getSelectionModel().getSelectedItems());
                event.consume();
            }
        });
        list.setPlaceholder(none());
        model.lines().addListener((ListChangeListener<ClaimLine>) _ -> {
            if (list.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        count.setId(id + "-count");
        model.due().addListener((_, _, now) -> count.setText(texts.say("payments.due", shown.number(now.longValue()))));
        model.ticks().addListener((_, _, _) -> list.refresh());
    }

    private Sentence none() {
        Sentence none = Pieces.sentence("", "quiet");
        none.textProperty()
                .bind(Bindings.when(model.text().isEmpty())
                        .then(texts.say("payments.none"))
                        .otherwise(texts.say("payments.none.found")));
        none.setId(id + "-none");
        return none;
    }

    private void toFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    public ListView<ClaimLine> list() {
        return list;
    }

    public SearchField search() {
        return search;
    }

    public Label count() {
        return count;
    }

    public void focus() {
        list.requestFocus();
    }

    /** All of the list; of what is typed where someone types. */
    public void all() {
        if (search.isFocused()) {
            search.selectAll();
        } else {
            model.turnAll();
        }
    }

    public void toSearch() {
        search.enter();
    }

    /** A claim: ticked or not, whose, which, how much. Keeps its nodes. */
    private final class Cell extends ListCell<ClaimLine> {
        private final CheckBox box = new CheckBox();
        private final Label name = Pieces.label("", "strong", "may-shorten");
        private final Label number = Pieces.atLeast(Pieces.code("", "quiet"), 150);
        private final Label amount = Pieces.atLeast(Pieces.code("", "strong"), 130);
        private final HBox face;

        Cell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> {
                ClaimLine line = getItem();
                if (line != null) {
                    model.turn(List.of(line));
                }
            });
            amount.setAlignment(Pos.CENTER_RIGHT);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            face = new HBox(12, box, name, number, amount);
            face.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ClaimLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            model.near(getIndex());
            box.setSelected(model.isTicked(line));
            box.setAccessibleText(line.insured());
            name.setText(line.insured());
            number.setText(shown.code(line.number()));
            amount.setText(shown.amount(PaymentsModel.approved(line)));
            setAccessibleText(name.getText() + " " + amount.getText());
            setGraphic(face);
        }
    }
}
