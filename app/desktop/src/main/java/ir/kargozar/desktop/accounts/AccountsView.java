package ir.kargozar.desktop.accounts;

import ir.kargozar.account.Account;
import ir.kargozar.desktop.form.FormSight;
import ir.kargozar.desktop.passphrase.PassphraseModel;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** People at the right, the chosen one or a new one at the left. */
final class AccountsView implements Screen {

    private final AccountsModel model;
    private final Texts texts;
    private final Actions actions;
    private final AccountPane pane;
    private final ListView<Account> list = new ListView<>();
    private final HBox root;
    private final Button save;
    private final Button reset;
    private final Button turn;

    /** What the buttons do. */
    interface Actions {
        void save();

        void reset(Account account);

        void turn(Account account);

        void back();
    }

    AccountsView(AccountsModel model, Texts texts, PassphraseModel secret, Actions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        pane = new AccountPane(texts, secret);
        save = Pieces.button("account-save", texts.say("command.account-save"), "Ctrl+S", Icon.SAVE, actions::save);
        save.getStyleClass().add("main");
        reset = Pieces.button("account-reset", texts.say("command.account-reset"), Icon.LOCK, this::reset);
        turn = Pieces.button("account-turn", texts.say("accounts.turn.off"), Icon.MISSING, this::turn);
        root = new HBox(16, people(), chosen());
        root.getStyleClass().add("screen");
        root.setId("accounts-screen");
        model.chosen().addListener((_, _, now) -> show(now));
        show(model.chosen().get());
    }

    AccountPane pane() {
        return pane;
    }

    private VBox people() {
        list.setId("account-list");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("accounts.title"));
        list.setItems(model.accounts());
        list.setCellFactory(_ -> new AccountCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.chosen().set(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button add = Pieces.button("account-new", texts.say("command.account-new"), "Ctrl+I", Icon.ADD, this::begin);
        add.disableProperty().bind(model.may().not());
        VBox side = new VBox(12, Pieces.label(texts.say("accounts.title"), "heading"), list, add);
        side.getStyleClass().addAll("side", "wide");
        return side;
    }

    private VBox chosen() {
        Sentence reason = Pieces.sentence(texts.say("accounts.others"), "field-error");
        reason.setId("accounts-others");
        reason.visibleProperty().bind(model.may().not());
        reason.managedProperty().bind(model.may().not());
        pane.disableProperty().bind(model.may().not());
        BooleanBinding noneToChange = model.may().not().or(model.busy());
        save.disableProperty().bind(noneToChange);
        reset.disableProperty().bind(noneToChange.or(Bindings.isNull(model.chosen())));
        turn.disableProperty().bind(noneToChange.or(Bindings.isNull(model.chosen())));
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(8, 8, save, reset, turn);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(12, reason, scroll, buttons);
        card.getStyleClass().add("card");
        new FormSight(scroll, pane).follow(card, () -> {});
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(@Nullable Account account) {
        pane.show(account);
        boolean on = account == null || account.active();
        turn.setText(texts.say(on ? "accounts.turn.off" : "accounts.turn.on"));
        turn.setGraphic((on ? Icon.MISSING : Icon.GOOD).small());
        if (account == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(account);
        }
    }

    /** A new one. */
    void begin() {
        model.chosen().set(null);
        pane.show(null);
        pane.begin();
    }

    private void reset() {
        Account account = model.chosen().get();
        if (account != null) {
            actions.reset(account);
        }
    }

    private void turn() {
        Account account = model.chosen().get();
        if (account != null) {
            actions.turn(account);
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
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "accounts";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("account-new", Icon.ADD, "Shortcut+I", this::ifMay),
                Command.of("account-save", Icon.SAVE, "Shortcut+S", save::fire),
                Command.of("account-reset", Icon.LOCK, reset::fire),
                Command.of("account-turn", Icon.MISSING, turn::fire));
    }

    private void ifMay() {
        if (model.may().get()) {
            begin();
        }
    }
}
