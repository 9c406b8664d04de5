package ir.kargozar.desktop;

import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words after the program's name: {@code --workspace DIR}, {@code --lang en}, packages ({@code FILE.kgz}) to be imported.
 * Unknown words are left alone.
 */
record Arguments(Optional<Path> workspace, Optional<Language> language, List<Path> packages) {

    private static final String PACKAGE = ".kgz";

    static Arguments of(List<String> words) {
        Optional<Path> workspace = Optional.empty();
        Optional<Language> language = Optional.empty();
        for (int i = 0; i + 1 < words.size(); i++) {
            String value = words.get(i + 1);
            switch (words.get(i)) {
                case "--workspace" -> workspace = Optional.of(Path.of(value));
                case "--lang" ->
                    language = List.of(Language.values()).stream()
                            .filter(known -> known.code().equalsIgnoreCase(value))
                            .findFirst();
                default -> {}
            }
        }
        return new Arguments(
                workspace,
                language,
                words.stream()
                        .filter(word -> word.toLowerCase(Locale.ROOT).endsWith(PACKAGE))
                        .map(Path::of)
                        .toList());
    }
}
