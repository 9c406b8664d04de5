package ir.kargozar.desktop.status;

import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import javafx.scene.control.Label;

/** A status by colour, sign and word. */
public final class StatusChip extends Label {

    public StatusChip(Status status, Texts texts) {
        super(texts.word(status), icon(status).small());
        getStyleClass().addAll("chip", tone(status));
        setMinWidth(USE_PREF_SIZE);
    }

    static Icon icon(Status status) {
        return switch (status) {
            case DRAFT -> Icon.DRAFT;
            case ACCEPTED, APPROVED, PARTLY_APPROVED -> Icon.GOOD;
            case RETURNED_TO_INSURED, RETURNED_BY_OFFICE -> Icon.RETURNED;
            case PACKAGED -> Icon.SENT;
            case RECEIVED -> Icon.RECEIVED;
            case PAID -> Icon.PAID;
            case WITHDRAWN -> Icon.REMOVE;
        };
    }

    private static String tone(Status status) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> "neutral";
            case ACCEPTED, APPROVED, PAID -> "good";
            case RETURNED_TO_INSURED, RETURNED_BY_OFFICE -> "bad";
            case PARTLY_APPROVED -> "warn";
            case PACKAGED, RECEIVED -> "info";
        };
    }
}
