package ir.kargozar.printing.sheet;

/** Codes inside Persian text: read from left to right, never parted by a line break. */
public final class Island {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Island() {}

    /** The code as a left-to-right island; its spaces do not break. */
    public static String of(String code) {
        return LEFT_TO_RIGHT_ISOLATE + code.replace(' ', NO_BREAK_SPACE) + END_OF_ISOLATE;
    }
}
