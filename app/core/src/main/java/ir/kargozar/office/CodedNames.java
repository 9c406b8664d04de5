package ir.kargozar.office;

import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What an office itself names, in the order of a file: {@code CODE = name}, one a line, 50 at most; empty lines and those
 * that begin with a sign of number say nothing.
 */
public final class CodedNames<T> {
    private static final int MOST = 50;

    private final Map<String, T> named = new LinkedHashMap<>();
    private final BiFunction<String, Line, T> make;

    private CodedNames(BiFunction<String, Line, T> make) {
        this.make = make;
    }

    /**
     * An office's own file, or the shipped draft of the same name.
     *
     * @param folder in which an office's own file stands
     * @param shipped the draft's resource
     * @param broken the refusal where a line is wrong, with the file's path and the line's number
     * @param make of a code and its name; refuses a code by {@link IllegalArgumentException}
     */
    public static <T> CodedNames<T> load(
            Optional<Path> folder, String shipped, String broken, BiFunction<String, Line, T> make) {
        Optional<Path> own = folder.map(
                        place -> place.resolve(Path.of(shipped).getFileName().toString()))
                .filter(Files::isRegularFile);
        CodedNames<T> names = new CodedNames<>(make);
        String path = own.map(Path::toString).orElse(shipped);
        int wrong;
        try {
            wrong = names.take(own.isPresent() ? Files.readAllLines(own.get()) : shipped(shipped));
        } catch (IOException e) {
            wrong = 1;
        }
        if (wrong > 0) {
            throw new Refusal(broken, path, Integer.toString(wrong));
        }
        return names;
    }

    private static List<String> shipped(String path) {
        try (InputStream in = Objects.requireNonNull(CodedNames.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first wrong line, 0 where all are taken. */
    private int take(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !isTaken(line)) {
                return i + 1;
            }
        }
        return named.isEmpty() ? 1 : 0;
    }

    private boolean isTaken(String line) {
        int sign = line.indexOf('=');
        if (sign < 0
                || named.size() == MOST
                || !(Line.of(line.substring(sign + 1)) instanceof Parsed.Valid(Line name))) {
            return false;
        }
        String code = line.substring(0, sign).strip();
        try {
            return named.put(code, make.apply(code, name)) == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public List<T> all() {
        return List.copyOf(named.values());
    }

    /** Problem: {@code unknown} (what was said, the codes there are). */
    public Parsed<T> of(String code, String unknown) {
        T found = named.get(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        return found == null ? Parsed.invalid(unknown, code, String.join(" ", named.keySet())) : Parsed.valid(found);
    }
}
