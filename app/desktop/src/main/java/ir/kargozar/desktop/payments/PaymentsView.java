package ir.kargozar.desktop.payments;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Claims that are due; at the foot what the ticked ones come to, and the next step. */
public final class PaymentsView implements Screen {
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
    private final DueList due;
    private final Label sum = Pieces.label("", "sum-line");

    public PaymentsView(PaymentsModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        root.setId("payments-screen");
        due = new DueList(model, shown, "payments", texts.say("payments.title"));
        VBox.setVgrow(due.list(), Priority.ALWAYS);
        VBox screen = new VBox(16, head(), due.list());
        screen.getStyleClass().add("screen");
        root.setCenter(screen);
        root.setBottom(foot());
        model.ticks().addListener((_, _, _) -> fill());
        model.busy().addListener((_, _, now) -> {
            root.setDisable(now);
            if (!now) {
                due.focus();
            }
        });
        fill();
    }

    private HBox head() {
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("payments.title"), "heading"),
                due.count(),
                Pieces.spring(),
                due.search(),
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

    private void fill() {
        PaymentsModel.Ticks now = model.ticks().get();
        sum.setText(
                now.count() == 0
                        ? texts.say("payments.tick")
                        : texts.say("payments.sum", shown.number(now.count()), shown.amount(now.sum())));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        due.focus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("payments-pay", Icon.PAID, "Shortcut+S", actions::pay),
                Command.of("payments-all", Icon.GOOD, "Shortcut+A", due::all),
                Command.of("payments-search", Icon.SEARCH, "Shortcut+F", due::toSearch),
                Command.of("payments-save", Icon.SAVE, "Shortcut+E", actions::save));
    }
}
