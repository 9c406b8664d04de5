package ir.kargozar.desktop.firstrun;

import java.util.List;

/** The pages of the first run, in order; each asks one thing. */
enum Page {
    KIND,
    OFFICE,
    FOLDER,
    PASSPHRASE,
    KEY,
    ASKED,
    CARD,
    DONE;

    /** From 1. */
    int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** The one before it; the first has none. */
    Page before() {
        return values()[Math.max(number() - 2, 0)];
    }

    /** From here on the workspace is there, and there is no way back. */
    boolean isFounded() {
        return this == CARD || this == DONE;
    }

    /** The key of its words: {@code firstrun.office}. */
    String key() {
        return switch (this) {
            case KIND -> "firstrun.kind";
            case OFFICE -> "firstrun.office";
            case FOLDER -> "firstrun.folder";
            case PASSPHRASE -> "firstrun.passphrase";
            case KEY -> "firstrun.key";
            case ASKED -> "firstrun.asked";
            case CARD -> "firstrun.card";
            case DONE -> "firstrun.done";
        };
    }
}
