package ir.kargozar.desktop.passphrase;

import java.util.List;

/**
 * How hard a passphrase is to guess.
 *
 * @param score 0 to 4
 * @param advice what makes it weak, and what makes it better; sentences
 */
record Strength(int score, List<String> advice) {

    static final int BEST = 4;

    /** Of nothing typed yet. */
    static final Strength NONE = new Strength(0, List.of());

    Strength {
        advice = List.copyOf(advice);
    }
}
