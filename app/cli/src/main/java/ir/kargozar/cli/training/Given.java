package ir.kargozar.cli.training;

import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;

/** Values as they were typed. */
public final class Given {
    private Given() {}

    /** The value, or a refusal with its problem. */
    public static <T> T value(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> value;
            case Parsed.Invalid<T> invalid ->
                throw new Refusal(invalid.code(), invalid.arguments().toArray(String[]::new));
        };
    }
}
