package ir.kargozar.desktop.claim;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.draft.ClaimStep;
import ir.kargozar.desktop.scans.ScansPane;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.StatusChip;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One claim to read, beside the list, with what can be done with it in its state. */
public final class ClaimDetailsView {

    /** What the buttons do. */
    public interface Actions {
        void accept(Claim<ClaimState.Draft> draft);

        void giveBack(Claim<ClaimState.Draft> draft);

        void print(Claim<?> claim);

        /** The letter to the insured on what was decided. */
        void letter(Claim<?> claim);

        /** What is known today of the bank's word on an account; told when it is known, if anything is. */
        void lastWord(Account account, Consumer<Account> known);

        /** Into the form: a draft, or one given back that is handed in again. */
        void edit(Claim<?> claim);

        void withdraw(Claim<ClaimState.Draft> draft);

        /** Takes the last step back. */
        void undo(Claim<?> claim);
    }

    private final Shown shown;
    private final Texts texts;
    private final ZoneId zone;
    private final Actions actions;
    private final Function<Claim<?>, Node> scans;
    private final ClaimFacts facts;
    private final FlowPane buttons = new FlowPane(8, 8);
    private final List<Command> commands = new ArrayList<>();

    /**
     * Details with their scans.
     *
     * @param zone of the clock that the history is told by
     * @param scans the scans of a claim
     */
    public ClaimDetailsView(Shown shown, ZoneId zone, Actions actions, Function<Claim<?>, Node> scans) {
        this.zone = zone;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        this.scans = scans;
        facts = new ClaimFacts(shown, actions::lastWord);
    }

    /** A claim from top to bottom. */
    public Node of(Claim<?> claim, List<ClaimStep> history) {
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
        AnswerPane answer = new AnswerPane(claim, shown);
        if (!answer.isEmpty()) {
            side.getChildren().addAll(answer, new Separator());
        }
        side.getChildren().addAll(facts.of(claim.content()));
        side.getChildren().addAll(reasons(claim.state()));
        Node pictures = scans.apply(claim);
        if (pictures.lookup("#scans") instanceof ScansPane pane) {
            commands.addAll(pane.commands());
        }
        side.getChildren().addAll(new Separator(), pictures);
        side.getChildren().add(new HistoryPane(history, shown, zone));
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The first thing that can be done. */
    public void focus() {
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** What the buttons do now. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Enter: a draft goes into the form; of any other the caret goes to what can be done. */
    public void open(Claim<?> claim) {
        if (claim.state() instanceof ClaimState.Draft) {
            pressEdit();
        } else {
            focus();
        }
    }

    /** Into the form, where the claim can be changed. */
    public void edit(Claim<?> claim) {
        if (isEditable(claim)) {
            pressEdit();
        }
    }

    /** As the button does, which says whose work it is where it is another's. */
    private void pressEdit() {
        buttons.getChildren().stream()
                .filter(node -> "details-edit".equals(node.getId()))
                .map(Button.class::cast)
                .forEach(Button::fire);
    }

    private static boolean isEditable(Claim<?> claim) {
        return switch (claim.state()) {
            case ClaimState.Draft _, ClaimState.Returned _, ClaimState.ReturnedByOffice _ -> true;
            default -> false;
        };
    }

    private void fillButtons(Claim<?> claim) {
        buttons.getChildren().clear();
        commands.clear();
        claim.in(ClaimState.Draft.class).ifPresent(this::fillForDraft);
        switch (claim.state()) {
            case ClaimState.Draft _, ClaimState.Withdrawn _ -> {}
            case ClaimState.Returned _ -> {
                add("details-edit", "claim.again", Icon.EDIT, () -> actions.edit(claim));
                add("details-print", "claim.print.notice", Icon.PRINT, () -> actions.print(claim));
            }
            case ClaimState.ReturnedByOffice _ -> {
                add("details-edit", "claim.again", Icon.EDIT, () -> actions.edit(claim));
                add("details-print", "claim.print.receipt", Icon.PRINT, () -> actions.print(claim));
            }
            default -> add("details-print", "claim.print.receipt", Icon.PRINT, () -> actions.print(claim));
        }
        switch (claim.state()) {
            case ClaimState.Approved _, ClaimState.Paid _, ClaimState.ReturnedByOffice _ ->
                add("details-letter", "claim.print.letter", Icon.FORMS, () -> actions.letter(claim));
            default -> {}
        }
        switch (claim.state()) {
            case ClaimState.Accepted _ ->
                add("details-undo", "claim.undo.accept", Icon.UNDO, () -> actions.undo(claim));
            case ClaimState.Returned _ ->
                add("details-undo", "claim.undo.return", Icon.UNDO, () -> actions.undo(claim));
            case ClaimState.Withdrawn _ ->
                add("details-undo", "claim.undo.withdraw", Icon.UNDO, () -> actions.undo(claim));
            default -> {}
        }
    }

    private void fillForDraft(Claim<ClaimState.Draft> draft) {
        add("details-accept", "claim.accept", Icon.GOOD, () -> actions.accept(draft))
                .getStyleClass()
                .add("main");
        add("details-edit", "claim.edit", Icon.EDIT, () -> actions.edit(draft));
        add("details-return", "claim.return", Icon.RETURNED, () -> actions.giveBack(draft));
        if (draft.revision() > 1) {
            add("details-undo", "claim.undo", Icon.UNDO, () -> actions.undo(draft));
        }
        add("details-withdraw", "claim.withdraw", Icon.REMOVE, () -> actions.withdraw(draft));
    }

    private Button add(String id, String key, Icon icon, Runnable action) {
        commands.add(
                id.equals("details-edit") ? Command.of(id, icon, "Shortcut+E", action) : Command.of(id, icon, action));
        Button button = Pieces.button(id, texts.say(key), icon, action);
        buttons.getChildren().add(button);
        return button;
    }

    private List<Node> reasons(ClaimState state) {
        List<ReturnReason> reasons = switch (state) {
            case ClaimState.Returned returned -> returned.reasons();
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
}
