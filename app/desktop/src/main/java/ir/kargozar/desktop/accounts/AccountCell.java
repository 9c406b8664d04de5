package ir.kargozar.desktop.accounts;

import ir.kargozar.account.Account;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A person: name and login, what each is, and whether the account is on. */
final class AccountCell extends ListCell<Account> {

    private final Texts texts;

    AccountCell(Texts texts) {
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Account account, boolean empty) {
        super.updateItem(account, empty);
        setGraphic(account == null || empty ? null : face(account));
        setAccessibleText(account == null || empty ? "" : account.name().value() + " " + account.login());
    }

    private VBox face(Account account) {
        Label name = Pieces.label(account.name().value(), "strong", "may-shorten");
        Label chip = Pieces.label(
                texts.say(account.active() ? "accounts.on" : "accounts.off"),
                "chip",
                account.active() ? "good" : "bad");
        chip.setGraphic((account.active() ? Icon.GOOD : Icon.MISSING).small());
        chip.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, name, Pieces.code(account.login().value(), "quiet"), Pieces.spring(), chip);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, head, Pieces.sentence(roles(account), "small", "quiet"));
    }

    private String roles(Account account) {
        return account.roles().stream().sorted().map(texts::word).collect(Collectors.joining(texts.say("list.comma")));
    }
}
