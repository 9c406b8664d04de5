package ir.kargozar.bank;

import ir.kargozar.bank.file.AnswerRow;
import ir.kargozar.claim.Account.Confirmation;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the bank's answer beside what we know.
 *
 * @param ours the account of our claims; for a Sheba we do not know, another account of the same person, if any
 * @param mismatches none unless {@link Kind#MISMATCH}
 */
public record AnswerLine(AnswerRow row, Kind kind, Optional<KnownAccount> ours, Set<Mismatch> mismatches) {

    /** What becomes of the row. */
    public enum Kind {
        CONFIRMED,
        REJECTED,
        /** We know it already: the same word stands there. */
        KNOWN,
        /** The same as a row above it. */
        REPEATED,
        /** Taken when this file was taken before. */
        SETTLED,
        /** A person decides. */
        MISMATCH
    }

    public AnswerLine {
        mismatches = Set.copyOf(mismatches);
    }

    /** True for a row whose account is known, so that there is something to decide on. */
    public boolean isDecidable() {
        return kind == Kind.MISMATCH && ours.isPresent() && !mismatches.contains(Mismatch.SHEBA_UNKNOWN);
    }

    Optional<Confirmation> taken() {
        return switch (kind) {
            case CONFIRMED -> Optional.of(Confirmation.CONFIRMED);
            case REJECTED -> Optional.of(Confirmation.REJECTED);
            case KNOWN, REPEATED, SETTLED, MISMATCH -> Optional.empty();
        };
    }
}
