package ir.kargozar.desktop.payments;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Claims that are due, a line each with a box to tick; at the foot what the ticked ones come to, and the next step. */
public final class PaymentsView implements Screen {
    private static final int SEARCH_COLUMNS = 14;

    /** Where the buttons lead. */
    public interface Actions {
        /** Asks on which day, then marks the ticked ones. */
        void pay();

        void save();
    }

    private final PaymentsModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final ListView<ClaimLine> list;
    private final SearchField search;
    private final Label count = Pieces.label("", "quiet");
    private final Label sum = Pieces.label("", "sum-line");

    public PaymentsView(PaymentsModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        root.setId("payments-screen");
        search = new SearchField("payments-search", texts.say("payments.search"), SEARCH_COLUMNS, this::toFirst);
        search.textProperty().bindBidirectional(model.text());
        list = new ListView<>(model.lines());
        list.setId("payments");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("payments.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.turn(list.getSelectionModel().getSelectedItems());
                event.consume();
            }
        });
        Sentence none = Pieces.sentence("", "quiet");
        none.textProperty()
                .bind(Bindings.when(model.text().isEmpty())
                        .then(texts.say("payments.none"))
                        .otherwise(texts.say("payments.none.found")));
        none.setId("payments-none");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox screen = new VBox(16, head(), list);
        screen.getStyleClass().add("screen");
        root.setCenter(screen);
        root.setBottom(foot());
        model.lines().addListener((ListChangeListener<ClaimLine>) _ -> {
            if (list.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        model.due().addListener((_, _, now) -> count.setText(texts.say("payments.due", shown.number(now.longValue()))));
        model.ticks().addListener((_, _, _) -> fill());
        model.busy().addListener((_, _, now) -> {
            root.setDisable(now);
            if (!now) {
                list.requestFocus();
            }
        });
        fill();
    }

    private HBox head() {
        count.setId("payments-count");
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("payments.title"), "heading"),
                count,
                Pieces.spring(),
                search,
                Pieces.button("payments-save", texts.say("payments.save"), "Ctrl+E", Icon.SAVE, actions::save));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        sum.setId("payments-sum");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var pay = Pieces.button("payments-pay", texts.say("payments.pay"), "Ctrl+S", Icon.PAID, actions::pay);
        pay.getStyleClass().add("main");
        HBox row = new HBox(
                12,
                sum,
                Pieces.spring(),
                Pieces.button("payments-all", texts.say("payments.all"), "Ctrl+A", Icon.GOOD, model::turnAll),
                pay);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("action-bar");
        return row;
    }

    /** All of the list; of what is typed where someone types. */
    private void all() {
        if (search.isFocused()) {
            search.selectAll();
        } else {
            model.turnAll();
        }
    }

    private void toFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void fill() {
        PaymentsModel.Ticks now = model.ticks().get();
        sum.setText(
                now.count() == 0
                        ? texts.say("payments.tick")
                        : texts.say("payments.sum", shown.number(now.count()), shown.amount(now.sum())));
        list.refresh();
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

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        list.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("payments-pay", Icon.PAID, "Shortcut+S", actions::pay),
                Command.of("payments-all", Icon.GOOD, "Shortcut+A", this::all),
                Command.of("payments-search", Icon.SEARCH, "Shortcut+F", search::enter),
                Command.of("payments-save", Icon.SAVE, "Shortcut+E", actions::save));
    }
}
