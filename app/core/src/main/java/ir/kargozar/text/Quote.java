package ir.kargozar.text;

/** What a person or a file gave, fit to stand in a sentence: short, on one line, without controls or bidi overrides. */
public final class Quote {
    private static final int LONGEST = 300;

    private Quote() {}

    /** At most {@value #LONGEST} characters; forbidden ones as U+FFFD, a cut end as an ellipsis. */
    public static String of(String given) {
        boolean cut = given.length() > LONGEST;
        String start = cut ? given.substring(0, LONGEST) : given;
        if (!cut && start.codePoints().noneMatch(Line::isForbidden)) {
            return given;
        }
        StringBuilder out = new StringBuilder(LONGEST + 1);
        start.codePoints().map(c -> Line.isForbidden(c) ? 0xFFFD : c).forEach(out::appendCodePoint);
        return cut ? out.append('\u2026').toString() : out.toString();
    }
}
