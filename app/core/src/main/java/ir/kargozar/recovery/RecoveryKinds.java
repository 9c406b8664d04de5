package ir.kargozar.recovery;

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

/** The kinds of recoveries, in the order of their file: {@code CODE = word}, one a line. */
public final class RecoveryKinds {
    private static final String FILE = "kinds.properties";
    private static final int MOST = 50;

    private final Map<String, RecoveryKind> kinds = new LinkedHashMap<>();

    private RecoveryKinds(List<String> lines, String path) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !isTaken(line)) {
                throw broken(path, i + 1);
            }
        }
        if (kinds.isEmpty()) {
            throw broken(path, 1);
        }
    }

    /**
     * An office's own file, or the shipped draft. Refused with RECOVERY_KINDS_BROKEN (its path, and the number of the
     * wrong line).
     *
     * @param folder in which an office's own file stands
     */
    public static RecoveryKinds load(Optional<Path> folder) {
        Optional<Path> own = folder.map(place -> place.resolve(FILE)).filter(Files::isRegularFile);
        try {
            return own.isPresent()
                    ? new RecoveryKinds(Files.readAllLines(own.get()), own.get().toString())
                    : shipped("/kargozar/recoveries/" + FILE);
        } catch (IOException e) {
            throw broken(own.map(Path::toString).orElse(FILE), 1);
        }
    }

    private static RecoveryKinds shipped(String path) {
        try (InputStream in = Objects.requireNonNull(RecoveryKinds.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new RecoveryKinds(text.lines().toList(), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal broken(String path, int line) {
        return new Refusal("RECOVERY_KINDS_BROKEN", path, Integer.toString(line));
    }

    private boolean isTaken(String line) {
        int sign = line.indexOf('=');
        if (sign < 0
                || kinds.size() == MOST
                || !(Line.of(line.substring(sign + 1)) instanceof Parsed.Valid(Line name))) {
            return false;
        }
        String code = line.substring(0, sign).strip();
        try {
            return kinds.put(code, new RecoveryKind(code, name)) == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public List<RecoveryKind> all() {
        return List.copyOf(kinds.values());
    }

    /** Problem: VALUE_UNKNOWN (what was said, the codes there are). */
    public Parsed<RecoveryKind> of(String code) {
        RecoveryKind kind = kinds.get(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        return kind == null
                ? Parsed.invalid("VALUE_UNKNOWN", code, String.join(" ", kinds.keySet()))
                : Parsed.valid(kind);
    }
}
