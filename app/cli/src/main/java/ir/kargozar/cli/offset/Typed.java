package ir.kargozar.cli.offset;

import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;

/** A value of the command line, or the refusal of what is wrong with it. */
final class Typed {
    private Typed() {}

    static <T> T value(Parsed<T> read) {
        return switch (read) {
            case Parsed.Valid<T>(T value) -> value;
            case Parsed.Invalid<T> invalid ->
                throw new Refusal(invalid.code(), invalid.arguments().toArray(String[]::new));
        };
    }
}
