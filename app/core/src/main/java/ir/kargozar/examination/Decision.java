package ir.kargozar.examination;

import ir.kargozar.money.Rial;
import java.util.List;

/** What the documents office decides on a received claim. */
public sealed interface Decision {

    /** The claimed amount. */
    record ApproveInFull() implements Decision {}

    /** @param amount rials, more than zero and at most the claimed amount */
    record ApprovePart(Rial amount) implements Decision {}

    /** Item by item; those without a ruling are approved as they are. Where every item is given back, the claim is. */
    record PerItem(List<Ruling> rulings) implements Decision {
        public PerItem {
            rulings = List.copyOf(rulings);
        }
    }

    /** @param reasonCodes from the office's list of reasons, at least one */
    record Return(List<String> reasonCodes) implements Decision {
        public Return {
            reasonCodes = List.copyOf(reasonCodes);
        }
    }

    /**
     * On one item.
     *
     * @param item its place in the claim, 1 and up
     * @param approved rials, less than the item's amount; zero gives it back
     * @param reasonCodes at least one: of deductions, or of returns where it is given back
     */
    record Ruling(int item, Rial approved, List<String> reasonCodes) {
        public Ruling {
            reasonCodes = List.copyOf(reasonCodes);
        }

        boolean isReturn() {
            return approved.equals(Rial.ZERO);
        }
    }
}
