package ir.kargozar.training.sample;

import ir.kargozar.claim.ProviderType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words of which samples are made, from {@code resources/training/names}: one a line, lines with # are notes.
 *
 * @param providers names by type; {@code *} in a name stands for a family name
 */
record WordLists(
        List<String> women,
        List<String> men,
        List<String> families,
        List<String> cities,
        Map<ProviderType, List<String>> providers) {

    static WordLists load() {
        return new WordLists(
                lines("women"),
                lines("men"),
                lines("families"),
                lines("cities"),
                lines("providers").stream()
                        .map(line -> line.split("\t", 2))
                        .collect(Collectors.groupingBy(
                                parts -> ProviderType.valueOf(parts[0]),
                                () -> new EnumMap<>(ProviderType.class),
                                Collectors.mapping(parts -> parts[1], Collectors.toUnmodifiableList()))));
    }

    List<String> providersOf(ProviderType type) {
        return Objects.requireNonNull(providers.get(type), type.name());
    }

    /** The lines of {@code name.txt}. */
    static List<String> lines(String name) {
        String path = "/kargozar/training/names/" + name + ".txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
