package ir.kargozar.circular;

import ir.kargozar.office.CodedNames;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The kinds an office publishes, in the order of its file; the first is taken where none is said. */
public final class CircularKinds {
    private final CodedNames<CircularKind> kinds;

    private CircularKinds(CodedNames<CircularKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * An office's own file, or the shipped draft. Refused with CIRCULAR_KINDS_BROKEN (its path, and the number of the
     * wrong line).
     *
     * @param folder in which an office's own file stands
     */
    public static CircularKinds load(Optional<Path> folder) {
        return new CircularKinds(CodedNames.load(
                folder, "/kargozar/circulars/kinds.properties", "CIRCULAR_KINDS_BROKEN", CircularKind::new));
    }

    public List<CircularKind> all() {
        return kinds.all();
    }

    /** The first where nothing is said. Problem: CIRCULAR_KIND_UNKNOWN (what was said, the codes there are). */
    public Parsed<CircularKind> of(String code) {
        return code.isBlank() ? Parsed.valid(all().getFirst()) : kinds.of(code, "CIRCULAR_KIND_UNKNOWN");
    }
}
