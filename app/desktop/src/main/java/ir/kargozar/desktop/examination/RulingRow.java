package ir.kargozar.desktop.examination;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One item of the claim: what was asked, what is approved or cut, and why. */
final class RulingRow extends VBox {
    private static final double AMOUNT_WIDTH = 150;

    private final ItemRuling ruling;
    private final Texts texts;
    private final Shown shown;
    private final FieldView approved;
    private final Label kind = Pieces.label("", "chip");
    private final Button why;
    private final VBox reasons = new VBox(4);

    /**
     * A row of an item.
     *
     * @param entered Enter was pressed in one of its fields
     * @param asked its reasons are asked for
     */
    RulingRow(
            ItemRuling ruling,
            Shown shown,
            DateTyping dates,
            Consumer<ItemRuling> entered,
            Consumer<ItemRuling> asked) {
        super(8);
        this.ruling = ruling;
        this.shown = shown;
        this.texts = shown.texts();
        getStyleClass().addAll("card", "ruling");
        setId("ruling-" + ruling.place());
        approved = field(new FieldView(ruling.approved(), texts, dates));
        FieldView cut = field(new FieldView(ruling.cut(), texts, dates));
        why = Pieces.button("why-" + ruling.place(), texts.say("examine.why"), Icon.EDIT, () -> asked.accept(ruling));
        HBox typed = new HBox(12, approved, cut, state());
        typed.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().setAll(head(), typed, reasons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl) {
                event.consume();
                entered.accept(ruling);
            }
        });
        ruling.approved().text().addListener((_, _, _) -> fill());
        ruling.reasons().addListener((_, _, _) -> fill());
        fill();
    }

    private static FieldView field(FieldView view) {
        view.setPrefWidth(AMOUNT_WIDTH);
        return view;
    }

    private HBox state() {
        kind.setMinWidth(USE_PREF_SIZE);
        kind.setId("kind-" + ruling.place());
        HBox state = new HBox(8, kind, why);
        state.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().add("ruling-state");
        return state;
    }

    private HBox head() {
        Item item = ruling.item();
        String key = "service." + item.service().value();
        String service =
                texts.keys().contains(key) ? texts.say(key) : item.service().value();
        Label place = Pieces.label(shown.number(ruling.place()), "section-number");
        place.setMinWidth(USE_PREF_SIZE);
        Label amount = Pieces.code(shown.amount(item.amount()), "strong");
        amount.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(
                12,
                place,
                Pieces.sentence(texts.say(
                        "examine.item",
                        service,
                        shown.code(item.invoiceNumber().value()),
                        shown.code(shown.date(item.invoiceDate())))),
                amount);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fill() {
        ItemRuling.Kind now = ruling.kind();
        kind.setText(texts.say("examine.kind." + now.name()));
        kind.getStyleClass().removeAll("good", "warn", "bad");
        kind.getStyleClass()
                .add(
                        switch (now) {
                            case WHOLE -> "good";
                            case REDUCED -> "warn";
                            case BACK, UNREADABLE -> "bad";
                        });
        kind.setGraphic(
                switch (now) {
                    case WHOLE -> Icon.GOOD.small();
                    case REDUCED -> Icon.WARNING.small();
                    case BACK -> Icon.RETURNED.small();
                    case UNREADABLE -> Icon.WRONG.small();
                });
        boolean asks = now == ItemRuling.Kind.REDUCED || now == ItemRuling.Kind.BACK;
        why.setVisible(asks);
        why.setManaged(asks);
        why.setText(texts.say(ruling.needsReason() ? "examine.why" : "examine.why.other"));
        reasons.getChildren()
                .setAll(ruling.reasons().get().stream().map(RulingRow::line).toList());
        boolean any = !reasons.getChildren().isEmpty();
        reasons.setVisible(any);
        reasons.setManaged(any);
    }

    private static HBox line(ReturnReason reason) {
        HBox line = Pieces.row("line-item", Icon.NEXT.small(), Pieces.sentence(reason.reason(), "small"));
        return line;
    }

    /** The caret into the approved amount, all of it chosen. */
    void focus() {
        approved.focus();
        if (approved.control() instanceof TextInputControl text) {
            text.selectAll();
        }
    }
}
