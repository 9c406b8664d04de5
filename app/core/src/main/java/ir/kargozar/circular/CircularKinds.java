package ir.kargozar.circular;

import ir.kargozar.office.Refusal;
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

/** The kinds an office publishes, in the order of its file; the first is taken where none is said. */
public final class CircularKinds {
    private static final String FILE = "kinds.properties";
    private static final int MOST = 50;

    private final Map<String, CircularKind> kinds;

    private CircularKinds(Map<String, CircularKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * An office's own file, or the shipped draft. Refused with CIRCULAR_KINDS_BROKEN (its path, and the number of the
     * wrong line).
     *
     * @param folder in which an office's own file stands
     */
    public static CircularKinds load(Optional<Path> folder) {
        Optional<Path> own = folder.map(place -> place.resolve(FILE)).filter(Files::isRegularFile);
        try {
            return own.isPresent()
                    ? read(
                            Files.readAllLines(own.get(), StandardCharsets.UTF_8),
                            own.get().toString())
                    : shipped();
        } catch (IOException e) {
            throw new Refusal("CIRCULAR_KINDS_BROKEN", own.map(Path::toString).orElse(FILE), "1");
        }
    }

    private static CircularKinds shipped() {
        String path = "/kargozar/circulars/" + FILE;
        try (InputStream in = Objects.requireNonNull(CircularKinds.class.getResourceAsStream(path), path)) {
            return read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList(),
                    path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CircularKinds read(List<String> lines, String path) {
        Map<String, CircularKind> kinds = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !isTaken(line, kinds)) {
                throw new Refusal("CIRCULAR_KINDS_BROKEN", path, Integer.toString(i + 1));
            }
        }
        if (kinds.isEmpty()) {
            throw new Refusal("CIRCULAR_KINDS_BROKEN", path, "1");
        }
        return new CircularKinds(kinds);
    }

    private static boolean isTaken(String line, Map<String, CircularKind> kinds) {
        int sign = line.indexOf('=');
        if (sign < 0
                || kinds.size() == MOST
                || !(Line.of(line.substring(sign + 1)) instanceof Parsed.Valid(Line name))) {
            return false;
        }
        String code = line.substring(0, sign).strip();
        try {
            return kinds.put(code, new CircularKind(code, name)) == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public List<CircularKind> all() {
        return List.copyOf(kinds.values());
    }

    /** The first where nothing is said. Problem: CIRCULAR_KIND_UNKNOWN (what was said, the codes there are). */
    public Parsed<CircularKind> of(String code) {
        CircularKind kind = code.isBlank()
                ? kinds.values().iterator().next()
                : kinds.get(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        return kind == null
                ? Parsed.invalid("CIRCULAR_KIND_UNKNOWN", code, String.join(" ", kinds.keySet()))
                : Parsed.valid(kind);
    }
}
