package ir.kargozar.desktop.status;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.text.Texts;
import javafx.scene.control.Label;

/** Where a form stands, by colour, sign and word. */
public final class FormChip extends Label {

    public FormChip(FormStatus status, Texts texts) {
        super(texts.word(status), icon(status).small());
        getStyleClass().addAll("chip", tone(status));
        setMinWidth(USE_PREF_SIZE);
    }

    /** The sign of a status. */
    public static Icon icon(FormStatus status) {
        return switch (status) {
            case DRAFT -> Icon.DRAFT;
            case READY -> Icon.GOOD;
            case PRINTED -> Icon.PRINT;
            case REGISTERED -> Icon.REGISTERED;
            case APPROVED -> Icon.MEETING;
            case REFUSED -> Icon.RETURNED;
            case SENT -> Icon.SENT;
            case IN_FORCE -> Icon.IN_FORCE;
            case EXPIRED -> Icon.EXPIRED;
            case REPLACED -> Icon.REPLACED;
            case WITHDRAWN -> Icon.REMOVE;
        };
    }

    private static String tone(FormStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, REPLACED -> "neutral";
            case READY, PRINTED, REGISTERED, SENT -> "info";
            case APPROVED, IN_FORCE -> "good";
            case EXPIRED -> "warn";
            case REFUSED -> "bad";
        };
    }
}
