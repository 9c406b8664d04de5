package ir.kargozar.desktop.claim;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.AccountChip;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a claim says: its people, provider, days, account, items and papers. */
final class ClaimFacts {

    private final Shown shown;
    private final Texts texts;
    private final BiConsumer<Account, Consumer<Account>> lastWord;

    /** @param lastWord tells what is known today of the bank's word on an account, when it is known */
    ClaimFacts(Shown shown, BiConsumer<Account, Consumer<Account>> lastWord) {
        this.shown = shown;
        this.texts = shown.texts();
        this.lastWord = lastWord;
    }

    /** From top to bottom. */
    List<Node> of(ClaimContent content) {
        VBox items = new VBox(8);
        items.getChildren().add(Pieces.label(texts.say("section.items"), "small", "quiet"));
        for (Item item : content.items()) {
            items.getChildren()
                    .add(Pieces.row(
                            "line-item",
                            Pieces.sentence(service(item.service().value())),
                            Pieces.spring(),
                            amount(shown.amount(item.amount()))));
        }
        items.getChildren().add(total(content));
        return List.of(
                pair("claims.column.insured", Pieces.sentence(content.insured().fullName(), "strong")),
                pair(
                        "claims.column.nationalId",
                        Pieces.code(texts.digits(content.insured().nationalId().value()))),
                pair(
                        "claims.column.provider",
                        Pieces.sentence(content.treatment().provider().name()
                                + texts.say("list.comma")
                                + content.treatment().provider().city())),
                pair(
                        "claims.column.kind",
                        Pieces.sentence(texts.say(
                                "claim.kind.from.to",
                                texts.word(content.treatment().kind()),
                                shown.code(shown.date(content.treatment().from())),
                                shown.code(shown.date(content.treatment().to()))))),
                pair("claims.column.receivedOn", Pieces.sentence(shown.longDate(content.receivedOn()))),
                pair(
                        "form.account.sheba",
                        Pieces.code(texts.digits(content.account().sheba().grouped()), "small")),
                word(content.account()),
                new Separator(),
                items,
                new Separator(),
                papers(content));
    }

    /** The bank's word: what the claim says, and what is known since. */
    private Node word(Account account) {
        AccountChip chip = new AccountChip(account.confirmation(), texts);
        chip.setId("details-account");
        Label day = Pieces.code("", "small", "quiet");
        Consumer<Account> show = known -> {
            chip.show(known.confirmation());
            day.setText(known.confirmedOn().map(shown::date).orElse(""));
        };
        show.accept(account);
        lastWord.accept(account, show);
        HBox word = new HBox(8, chip, day);
        word.setAlignment(Pos.CENTER_LEFT);
        return word;
    }

    /** The office's word for a service of the list, else what was written. */
    private String service(String code) {
        String key = "service." + code;
        return texts.keys().contains(key) ? texts.say(key) : code;
    }

    private Node total(ClaimContent content) {
        VBox total = new VBox(
                4,
                Pieces.row(
                        "line-item",
                        Pieces.label(texts.say("claim.sum"), "strong"),
                        Pieces.spring(),
                        amount(shown.amount(content.amount()))),
                Pieces.sentence(shown.toman(content.amount()), "small", "quiet"));
        return total;
    }

    private VBox papers(ClaimContent content) {
        VBox papers = new VBox(4);
        papers.getChildren().add(Pieces.label(texts.say("section.papers"), "small", "quiet"));
        for (Paper paper : content.papers()) {
            papers.getChildren()
                    .add(Pieces.sentence(texts.say(
                            paper.original() ? "paper.original.pages" : "paper.copy.pages",
                            texts.word(paper.type()),
                            paper.pages())));
        }
        return papers;
    }

    private VBox pair(String labelKey, Node value) {
        VBox pair = new VBox(Pieces.label(texts.say(labelKey), "small", "quiet"), value);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private static Label amount(String text) {
        Label label = Pieces.code(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
