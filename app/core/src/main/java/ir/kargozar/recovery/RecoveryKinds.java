package ir.kargozar.recovery;

import ir.kargozar.office.CodedNames;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The kinds of recoveries, in the order of their file. */
public final class RecoveryKinds {
    private final CodedNames<RecoveryKind> kinds;

    private RecoveryKinds(CodedNames<RecoveryKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * An office's own file, or the shipped draft. Refused with RECOVERY_KINDS_BROKEN (its path, and the number of the
     * wrong line).
     *
     * @param folder in which an office's own file stands
     */
    public static RecoveryKinds load(Optional<Path> folder) {
        return new RecoveryKinds(CodedNames.load(
                folder, "/kargozar/recoveries/kinds.properties", "RECOVERY_KINDS_BROKEN", RecoveryKind::new));
    }

    public List<RecoveryKind> all() {
        return kinds.all();
    }

    /** Problem: VALUE_UNKNOWN (what was said, the codes there are). */
    public Parsed<RecoveryKind> of(String code) {
        return kinds.of(code, "VALUE_UNKNOWN");
    }
}
