package ir.kargozar.printing.sheet;

/** Text that must not be disturbed by the text around it (isolates of the Unicode Bidirectional Algorithm). */
public final class Island {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Island() {}

    /** A code: read from left to right, its spaces do not break. */
    public static String of(String code) {
        return LEFT_TO_RIGHT_ISOLATE + code.replace(' ', NO_BREAK_SPACE) + END_OF_ISOLATE;
    }

    /** A name: read in the direction of its own letters. */
    public static String ofItsOwn(String name) {
        return FIRST_STRONG_ISOLATE + name + END_OF_ISOLATE;
    }
}
