package ir.kargozar.desktop.status;

import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.control.Label;

/** The bank's word on an account by colour, sign and word. */
public final class AccountChip extends Label {
    private static final List<String> TONES = List.of("neutral", "info", "good", "bad");

    private final Texts texts;

    public AccountChip(Confirmation state, Texts texts) {
        this.texts = texts;
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        show(state);
    }

    public void show(Confirmation state) {
        setText(texts.word(state));
        setGraphic(icon(state).small());
        getStyleClass().removeAll(TONES);
        getStyleClass().add(tone(state));
    }

    /** The sign of a state. */
    public static Icon icon(Confirmation state) {
        return switch (state) {
            case UNKNOWN -> Icon.AHEAD;
            case ASKED -> Icon.SENT;
            case CONFIRMED -> Icon.GOOD;
            case REJECTED -> Icon.WRONG;
        };
    }

    private static String tone(Confirmation state) {
        return switch (state) {
            case UNKNOWN -> "neutral";
            case ASKED -> "info";
            case CONFIRMED -> "good";
            case REJECTED -> "bad";
        };
    }
}
