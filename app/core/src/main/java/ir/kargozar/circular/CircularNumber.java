package ir.kargozar.circular;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;

/** The number that its office wrote on a circular, such as {@code 1000/93/5193}: a line of at most 60 characters, digits ASCII. */
public record CircularNumber(String value) implements Comparable<CircularNumber> {
    public static final int MAXIMUM = 60;

    public CircularNumber {
        if (value.length() > MAXIMUM
                || !Digits.ascii(value).equals(value)
                || !new Line(value).value().equals(value)) {
            throw new IllegalArgumentException("CIRCULAR_NUMBER");
        }
    }

    /** Problems: those of {@link Line}. */
    public static Parsed<CircularNumber> of(String typed) {
        return switch (Line.of(typed)) {
            case Parsed.Invalid<Line>(var code, var arguments) -> new Parsed.Invalid<>(code, arguments);
            case Parsed.Valid<Line>(Line line) ->
                line.value().length() > MAXIMUM
                        ? Parsed.invalid("TEXT_TOO_LONG", Integer.toString(MAXIMUM))
                        : Parsed.valid(new CircularNumber(Digits.ascii(line.value())));
        };
    }

    @Override
    public int compareTo(CircularNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
