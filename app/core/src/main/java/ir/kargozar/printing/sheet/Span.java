package ir.kargozar.printing.sheet;

/**
 * A stretch of text of one weight.
 *
 * @param field whose value it is, where somebody asks where it is drawn; else empty
 */
public record Span(String text, Weight weight, String field) {
    public Span(String text, Weight weight) {
        this(text, weight, "");
    }

    public static Span of(String text) {
        return new Span(text, Weight.REGULAR);
    }

    public static Span medium(String text) {
        return new Span(text, Weight.MEDIUM);
    }

    public Span weighing(Weight other) {
        return other == weight ? this : new Span(text, other, field);
    }
}
