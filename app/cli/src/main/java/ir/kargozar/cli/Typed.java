package ir.kargozar.cli;

import ir.kargozar.text.Parsed;

/** A value of the command line, or what is wrong with it. */
public final class Typed {
    private Typed() {}

    /** @param place an option's name without its dashes, else what stands for the word in the help */
    public static <T> T value(String place, Parsed<T> read) {
        return switch (read) {
            case Parsed.Valid<T>(T value) -> value;
            case Parsed.Invalid<T> invalid -> throw new Mistyped(place, invalid);
        };
    }
}
