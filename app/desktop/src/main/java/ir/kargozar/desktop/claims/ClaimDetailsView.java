package ir.kargozar.desktop.claims;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.StatusChip;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One claim to read, beside the list, with what can be done with it in its state. */
public final class ClaimDetailsView {

    /** What the buttons do. */
    public interface Actions {
        void accept(Claim<ClaimState.Draft> draft);

        void giveBack(Claim<ClaimState.Draft> draft);

        void print(Claim<?> claim);
    }

    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final HBox buttons = new HBox(8);
    private final List<Command> commands = new ArrayList<>();

    public ClaimDetailsView(Shown shown, Actions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
    }

    Node of(Claim<?> claim) {
        VBox side = new VBox();
        side.getStyleClass().addAll("side", "roomy");
        side.setId("details");
        fillButtons(claim);
        side.getChildren()
                .addAll(
                        Pieces.code(shown.code(claim.number()), "subtitle"),
                        new StatusChip(claim.status(), texts),
                        buttons,
                        new Separator());
        side.getChildren().addAll(content(claim.content()));
        side.getChildren().addAll(reasons(claim.state()));
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The first thing that can be done. */
    void focus() {
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** What the buttons do now. */
    List<Command> commands() {
        return List.copyOf(commands);
    }

    private Button button(String id, String word, Icon icon, Runnable action) {
        commands.add(Command.of(id, icon, action));
        return Pieces.button(id, word, icon, action);
    }

    private void fillButtons(Claim<?> claim) {
        buttons.getChildren().clear();
        commands.clear();
        claim.in(ClaimState.Draft.class).ifPresent(draft -> {
            Button accept = button("details-accept", texts.say("claim.accept"), Icon.GOOD, () -> actions.accept(draft));
            accept.getStyleClass().add("main");
            buttons.getChildren()
                    .addAll(
                            accept,
                            button(
                                    "details-return",
                                    texts.say("claim.return"),
                                    Icon.RETURNED,
                                    () -> actions.giveBack(draft)));
        });
        if (!(claim.state() instanceof ClaimState.Draft)) {
            boolean returned = claim.state() instanceof ClaimState.Returned;
            String word = texts.say(returned ? "claim.print.notice" : "claim.print.receipt");
            buttons.getChildren().add(button("details-print", word, Icon.PRINT, () -> actions.print(claim)));
        }
    }

    private List<Node> content(ClaimContent content) {
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
                new Separator(),
                items,
                new Separator(),
                papers(content));
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

    private List<Node> reasons(ClaimState state) {
        List<ReturnReason> reasons = switch (state) {
            case ClaimState.Returned returned -> returned.reasons();
            case ClaimState.ReturnedByOffice returned -> returned.reasons();
            default -> List.of();
        };
        return reasons.stream()
                .<Node>map(reason -> {
                    HBox line = Pieces.row(
                            "line-item",
                            Icon.RETURNED.small(),
                            Pieces.sentence(reason.reason() + " " + reason.remedy(), "small"));
                    line.getStyleClass().add("bad");
                    return line;
                })
                .toList();
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
