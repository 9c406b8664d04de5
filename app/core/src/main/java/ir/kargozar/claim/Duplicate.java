package ir.kargozar.claim;

/**
 * A claim that may be the same one handed in before.
 *
 * @param field field of the new claim that shows it: {@code items[0].invoiceNumber} or {@code serviceFrom}
 */
public record Duplicate(ClaimNumber other, Ground ground, String field) {

    public enum Ground {
        /** Same invoice number, provider, date and amount. */
        SAME_INVOICE,
        /** Same person, same provider, overlapping days. */
        SAME_DAYS
    }
}
