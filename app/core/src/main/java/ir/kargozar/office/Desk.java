package ir.kargozar.office;

import ir.kargozar.text.Parsed;
import java.util.Arrays;
import java.util.Locale;

/** The six desks: a workspace belongs to one (spec 02). */
public enum Desk {
    AGENCY,
    DOCUMENTS_OFFICE,
    TREATMENT_DIRECTORATE,
    PROVINCIAL_OFFICE,
    BRANCH,
    HEADQUARTERS;

    /** {@code documents-office}: the form of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Problem: DESK_UNKNOWN. */
    public static Parsed<Desk> of(String word) {
        return Arrays.stream(values())
                .filter(desk -> desk.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("DESK_UNKNOWN", word));
    }
}
