package ir.kargozar.support;

import ir.kargozar.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing found on a machine. Nothing of a person's data: no path, no name of a user, printer or office.
 *
 * @param arguments numbers, versions, dates, codes; or {@code place.X}, the key of a word
 */
public record Finding(Sign sign, List<String> arguments) {
    private static final String PLACE = "support.place.";

    public static Finding of(Sign sign, Object... arguments) {
        return new Finding(sign, Stream.of(arguments).map(String::valueOf).toList());
    }

    public Severity severity() {
        return sign.severity();
    }

    public String sentence(Texts texts) {
        return texts.spell("finding." + sign.name(), words(texts));
    }

    /** What to do; empty where nothing is to be done. */
    public String advice(Texts texts) {
        return severity() == Severity.OK ? "" : texts.spell("advice." + sign.name(), words(texts));
    }

    private Object[] words(Texts texts) {
        return arguments.stream()
                .map(argument -> argument.startsWith(PLACE) ? texts.say(argument) : argument)
                .toArray();
    }
}
