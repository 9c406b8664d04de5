package ir.kargozar.settlement;

import java.util.Locale;
import java.util.Optional;

/** What is counted of the offset’s operations (B15); each has a number of its own, and rials. */
public enum Operation {
    DECLARED,
    REFUSED,
    DEDUCTED,
    REVERSED,
    /** Slips of opposite entries are taken off in their rials. */
    SLIPS;

    /** {@code declared}: by which it is asked for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word, or the name of its rials, {@code declaredAmount}. */
    public static Optional<Operation> of(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        for (Operation each : values()) {
            if (word.equals(each.word()) || word.equals(each.word() + "amount")) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
