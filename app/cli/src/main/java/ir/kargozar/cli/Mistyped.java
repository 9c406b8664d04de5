package ir.kargozar.cli;

import ir.kargozar.text.Parsed;
import java.util.List;

/** What was typed at one place of the command line is not what belongs there; exit 1, told with the place. */
public final class Mistyped extends RuntimeException {
    private final String place;
    private final String code;
    private final List<String> arguments;

    /** @param place an option's name without its dashes, else what stands for the word in the help */
    public Mistyped(String place, Parsed.Invalid<?> invalid) {
        super(place + " " + invalid.code());
        this.place = place;
        this.code = invalid.code();
        this.arguments = List.copyOf(invalid.arguments());
    }

    String place() {
        return place;
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
