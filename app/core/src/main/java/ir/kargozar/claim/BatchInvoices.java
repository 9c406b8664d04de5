package ir.kargozar.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The invoices taken in so far in one batch, which the store does not know yet. */
final class BatchInvoices {
    private final Map<InvoiceKey, ClaimNumber> taken = new HashMap<>();

    void note(Claim<?> claim) {
        for (Item item : claim.content().items()) {
            taken.putIfAbsent(key(claim.content(), item), claim.number());
        }
    }

    List<Duplicate> duplicatesOf(ClaimContent content) {
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < content.items().size(); i++) {
            ClaimNumber other = taken.get(key(content, content.items().get(i)));
            if (other != null) {
                found.add(new Duplicate(other, Duplicate.Ground.SAME_INVOICE, "items[" + i + "].invoiceNumber"));
            }
        }
        return found;
    }

    private static InvoiceKey key(ClaimContent content, Item item) {
        return InvoiceKey.of(content.treatment().provider(), item);
    }
}
