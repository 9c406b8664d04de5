package ir.kargozar.claim;

import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;

/**
 * A claim that may be the same one handed in before.
 *
 * @param field field of the new claim that shows it: {@code items[0].invoiceNumber} or {@code serviceFrom}
 */
public record Duplicate(ClaimNumber other, Ground ground, String field) {

    /** In words: DUPLICATE_INVOICE or DUPLICATE_DAYS, with the other claim's number. */
    public Problem problem(Texts texts) {
        String code = switch (ground) {
            case SAME_INVOICE -> "DUPLICATE_INVOICE";
            case SAME_DAYS -> "DUPLICATE_DAYS";
        };
        return texts.problem(field, code, List.of(other.toString()));
    }

    public enum Ground {
        /** Same invoice number, provider, date and amount. */
        SAME_INVOICE,
        /** Same person, same provider, overlapping days. */
        SAME_DAYS
    }
}
