package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimRules.RequiredPaper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.entry.ClaimEntry.PaperEntry;
import ir.kargozar.text.Digits;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One paper of the check list: brought or not, original or copy, how many sheets. */
final class PaperTick {

    private final PaperType type;
    private final BooleanProperty given = new SimpleBooleanProperty();
    private final BooleanProperty original = new SimpleBooleanProperty(true);
    private final StringProperty pages = new SimpleStringProperty("1");
    private final StringProperty error = new SimpleStringProperty("");
    private RequiredPaper asked;

    PaperTick(RequiredPaper asked) {
        this.type = asked.type();
        this.asked = asked;
    }

    PaperType type() {
        return type;
    }

    /** What the rules ask of this paper now; changes with the kind of the claim. */
    RequiredPaper asked() {
        return asked;
    }

    void ask(RequiredPaper now) {
        asked = now;
    }

    BooleanProperty given() {
        return given;
    }

    BooleanProperty original() {
        return original;
    }

    StringProperty pages() {
        return pages;
    }

    StringProperty error() {
        return error;
    }

    boolean isMissing() {
        return asked.required() && (!given.get() || (asked.original() && !original.get()));
    }

    PaperEntry entry() {
        return new PaperEntry(
                type.name(),
                Boolean.toString(original.get()),
                Digits.ascii(pages.get()).strip());
    }
}
