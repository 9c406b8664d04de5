package ir.kargozar.text;

import java.util.List;
import java.util.function.Function;

/** What came of reading one typed value: the value, or the code of what is wrong with it and the code's arguments. */
public sealed interface Parsed<T> {

    record Valid<T>(T value) implements Parsed<T> {}

    /** @param code key of the sentence in the text bundle: {@code problem.CODE} and {@code remedy.CODE} */
    record Invalid<T>(String code, List<String> arguments) implements Parsed<T> {}

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Parsed<T> invalid(String code, String... arguments) {
        return new Invalid<>(code, List.of(arguments));
    }

    /** The value, for callers that know it is good; an {@link IllegalArgumentException} naming the code otherwise. */
    default T orThrow() {
        return switch (this) {
            case Valid<T>(T value) -> value;
            case Invalid<T>(String code, List<String> arguments) ->
                throw new IllegalArgumentException(code + arguments);
        };
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> mapper) {
        return switch (this) {
            case Valid<T>(T value) -> new Valid<>(mapper.apply(value));
            case Invalid<T>(String code, List<String> arguments) -> new Invalid<>(code, arguments);
        };
    }
}
