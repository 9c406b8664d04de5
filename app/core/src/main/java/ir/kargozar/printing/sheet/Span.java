package ir.kargozar.printing.sheet;

/** A stretch of text of one weight. */
public record Span(String text, Weight weight) {
    public static Span of(String text) {
        return new Span(text, Weight.REGULAR);
    }

    public static Span medium(String text) {
        return new Span(text, Weight.MEDIUM);
    }
}
