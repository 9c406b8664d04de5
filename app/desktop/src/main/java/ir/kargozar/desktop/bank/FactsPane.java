package ir.kargozar.desktop.bank;

import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.BankAccounts.Rejected;
import ir.kargozar.bank.BankWord;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.AccountChip;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Accounts by state, the lists made, and rejected accounts that claims still stand open with. */
final class FactsPane extends VBox {

    private static final double NUMBER_WIDTH = 96;
    private static final double DATE_WIDTH = 96;
    private static final double CARD_WIDTH = 200;

    private final Shown shown;
    private final Texts texts;
    private final BankView.Actions actions;

    FactsPane(BankFacts facts, Shown shown, BankView.Actions actions) {
        super(16);
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        getChildren().addAll(counts(facts), lists(facts), rejected(facts));
    }

    private HBox counts(BankFacts facts) {
        HBox counts = new HBox(16);
        counts.setId("bank-counts");
        for (Confirmation state : Confirmation.values()) {
            VBox card = new VBox(
                    4,
                    new AccountChip(state, texts),
                    Pieces.label(shown.number(facts.counts().getOrDefault(state, 0L)), "display"));
            card.setId("bank-count-" + state.name());
            card.getStyleClass().add("card");
            card.setMinWidth(CARD_WIDTH);
            card.setPrefWidth(CARD_WIDTH);
            HBox.setHgrow(card, Priority.ALWAYS);
            counts.getChildren().add(card);
        }
        return counts;
    }

    private VBox lists(BankFacts facts) {
        VBox lists = new VBox(8, Pieces.label(texts.say("bank.lists"), "subtitle"));
        lists.setId("bank-lists");
        lists.getStyleClass().add("card");
        if (facts.lists().isEmpty()) {
            lists.getChildren().add(Pieces.sentence(texts.say("bank.lists.none"), "quiet"));
        }
        facts.lists().stream().map(this::list).forEach(lists.getChildren()::add);
        return lists;
    }

    private Node list(AskedList list) {
        var number = Pieces.label(texts.say("bank.list", list.number()), "strong");
        number.setMinWidth(NUMBER_WIDTH);
        var date = Pieces.code(shown.date(list.on()));
        date.setMinWidth(DATE_WIDTH);
        var accounts = Pieces.label(texts.say("bank.list.accounts", shown.number(list.accounts())));
        accounts.setMinWidth(NUMBER_WIDTH);
        var waiting = Pieces.label(
                list.waiting() == 0
                        ? texts.say("bank.list.answered")
                        : texts.say("bank.list.waiting", shown.number(list.waiting())),
                "quiet");
        HBox row = Pieces.row(
                "package-row",
                number,
                date,
                accounts,
                waiting,
                Pieces.spring(),
                Pieces.button(
                        "bank-rewrite-" + list.number(),
                        texts.say("bank.rewrite"),
                        Icon.SAVE,
                        () -> actions.rewrite(list)));
        row.setSpacing(16);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox rejected(BankFacts facts) {
        VBox pane = new VBox(8, Pieces.label(texts.say("bank.rejected"), "subtitle"));
        pane.setId("bank-rejected");
        pane.getStyleClass().add("card");
        facts.rejected().stream().map(this::rejected).forEach(pane.getChildren()::add);
        pane.setVisible(!facts.rejected().isEmpty());
        pane.setManaged(!facts.rejected().isEmpty());
        return pane;
    }

    private Node rejected(Rejected each) {
        String numbers = each.claims().stream()
                .map(number -> shown.code(number))
                .collect(Collectors.joining(texts.say("list.comma")));
        String reason = each.account().word().map(BankWord::reason).orElse("");
        HBox line = Pieces.row(
                "line-item",
                Icon.WRONG.small(),
                Pieces.sentence(
                        reason.isEmpty()
                                ? texts.say(
                                        "bank.rejected.one",
                                        each.account().account().ownerName(),
                                        numbers)
                                : texts.say(
                                        "bank.rejected.reason",
                                        each.account().account().ownerName(),
                                        numbers,
                                        reason)));
        line.getStyleClass().add("bad");
        return line;
    }
}
