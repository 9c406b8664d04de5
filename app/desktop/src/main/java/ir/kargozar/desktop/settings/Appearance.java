package ir.kargozar.desktop.settings;

import java.util.List;

/**
 * How the program looks.
 *
 * @param contrast stronger colours: every text at least 7:1
 * @param textSize in percent of the usual size, one of {@link #SIZES}
 */
public record Appearance(Look look, boolean contrast, int textSize) {

    public static final int USUAL_SIZE = 100;
    public static final List<Integer> SIZES = List.of(USUAL_SIZE, 115, 130, 150);

    public Appearance {
        if (!SIZES.contains(textSize)) {
            throw new IllegalArgumentException("text size " + textSize);
        }
    }

    /** Light or dark surfaces, or as the system of this machine has them. */
    public enum Look {
        LIGHT,
        DARK,
        SYSTEM
    }

    public Appearance look(Look wanted) {
        return new Appearance(wanted, contrast, textSize);
    }

    public Appearance contrast(boolean wanted) {
        return new Appearance(look, wanted, textSize);
    }

    public Appearance textSize(int wanted) {
        return new Appearance(look, contrast, wanted);
    }

    /** The next larger ({@code 1}) or smaller ({@code -1}) size; the same where there is none. */
    public Appearance resized(int steps) {
        int place = Math.clamp(SIZES.indexOf(textSize) + steps, 0, SIZES.size() - 1);
        return textSize(SIZES.get(place));
    }
}
