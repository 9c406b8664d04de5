package ir.kargozar.desktop.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the documents office answered on a claim, as far as it is known here; nothing where no answer came. */
final class AnswerPane extends VBox {

    private final Shown shown;
    private final Texts texts;

    AnswerPane(Claim<?> claim, Shown shown) {
        super(8);
        this.shown = shown;
        this.texts = shown.texts();
        setId("answer");
        switch (claim.state()) {
            case ClaimState.Approved approved ->
                approved(claim, approved.on(), approved.approved(), approved.deductions());
            case ClaimState.Paid paid -> {
                approved(claim, paid.on(), paid.amount(), paid.deductions());
                getChildren().add(line("good", Icon.PAID, payment(paid)));
            }
            case ClaimState.ReturnedByOffice back -> {
                head(back.on());
                back.reasons().forEach(reason -> getChildren().add(line("bad", Icon.RETURNED, words(reason))));
            }
            default -> {}
        }
    }

    private String payment(ClaimState.Paid paid) {
        String day = shown.code(shown.date(paid.on()));
        return paid.assigned()
                .map(to -> texts.say(
                        "answer.assigned",
                        day,
                        to.name(),
                        shown.code(to.centre()),
                        shown.code(to.letter()),
                        shown.code(shown.date(to.on()))))
                .orElseGet(() -> texts.say("answer.paid", day));
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    private void head(JalaliDate on) {
        getChildren().add(Pieces.label(texts.say("answer.title", shown.code(shown.date(on))), "small", "quiet"));
    }

    private void approved(Claim<?> claim, JalaliDate on, Rial approved, List<Deduction> deductions) {
        head(on);
        getChildren().add(sum("answer.approved", approved, "strong"));
        Rial cut = claim.content().amount().minus(approved);
        if (!cut.equals(Rial.ZERO)) {
            getChildren().add(sum("answer.deducted", cut, "strong"));
        }
        for (Deduction deduction : deductions) {
            Rial asked = claim.content().items().get(deduction.item() - 1).amount();
            getChildren()
                    .add(sum(
                            deduction.cut().equals(asked) ? "answer.item.back" : "answer.item",
                            deduction.cut(),
                            "small",
                            deduction.item()));
            deduction.reasons().forEach(reason -> getChildren().add(line("warn", Icon.WARNING, words(reason))));
        }
    }

    private HBox sum(String key, Rial amount, String style, Object... arguments) {
        Label figure = Pieces.code(shown.amount(amount), style);
        figure.setMinWidth(USE_PREF_SIZE);
        return Pieces.row("line-item", Pieces.sentence(texts.say(key, arguments), style), Pieces.spring(), figure);
    }

    private static HBox line(String tone, Icon icon, String sentence) {
        HBox line = Pieces.row("line-item", icon.small(), Pieces.sentence(sentence, "small"));
        line.getStyleClass().add(tone);
        return line;
    }

    private static String words(ReturnReason reason) {
        return (reason.reason() + " " + reason.remedy()).strip();
    }
}
