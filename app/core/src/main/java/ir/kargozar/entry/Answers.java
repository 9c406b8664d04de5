package ir.kargozar.entry;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of one entry as they are read, and everything found wrong with them. */
public final class Answers {
    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();

    public Answers(Texts texts) {
        this.texts = texts;
    }

    /** Everything noted so far, in order. */
    public List<Problem> problems() {
        return problems;
    }

    /** Notes a problem of a field by its code. */
    public void against(String field, String code, String... arguments) {
        problems.add(texts.problem(field, code, List.of(arguments)));
    }

    /** The value of a field that must be given; null, and a problem noted, where it is missing or wrong. */
    public <T> @Nullable T need(String field, @Nullable String typed, Function<String, Parsed<T>> reading) {
        if (typed == null || typed.isBlank()) {
            against(field, "FIELD_MISSING");
            return null;
        }
        return value(field, reading.apply(typed));
    }

    /** The value of a field that may be left out. */
    public <T> Optional<T> may(String field, @Nullable String typed, Function<String, Parsed<T>> reading) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(value(field, reading.apply(typed)));
    }

    private <T> @Nullable T value(String field, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> value;
            case Parsed.Invalid<T> invalid -> {
                problems.add(texts.problem(field, invalid));
                yield null;
            }
        };
    }

    /** Reads a constant by its exact name. Problem: VALUE_UNKNOWN (what was typed, what may be). */
    public static <E extends Enum<E>> Function<String, Parsed<E>> oneOf(Class<E> type) {
        return typed -> {
            String name = typed.strip();
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Parsed.valid(constant);
                }
            }
            return Parsed.invalid("VALUE_UNKNOWN", typed, names(type));
        };
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Reads {@code true} or {@code false}. Problem: VALUE_UNKNOWN. */
    public static Parsed<Boolean> truth(String typed) {
        return switch (typed.strip()) {
            case "true" -> Parsed.valid(true);
            case "false" -> Parsed.valid(false);
            default -> Parsed.invalid("VALUE_UNKNOWN", typed, "true false");
        };
    }

    /** Notes the code on the field where the first date stands behind the second. */
    public void ordered(@Nullable JalaliDate first, @Nullable JalaliDate second, String field, String code) {
        if (first != null && second != null && first.isAfter(second)) {
            against(field, code, shown(first), shown(second));
        }
    }

    /** 1405/08/03, for a sentence. */
    public static String shown(JalaliDate date) {
        return date.toString().replace('-', '/');
    }
}
