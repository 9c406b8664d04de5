package ir.kargozar.claim.draft;

import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.office.Transactions;
import java.util.function.Supplier;

/** Several steps of a desk as one: where the last is refused, those before it are undone. */
record AllOrNothing(Transactions transactions) {

    Outcome run(Supplier<Outcome> steps) {
        try {
            return transactions.within(() -> switch (steps.get()) {
                case Outcome.Done done -> done;
                case Outcome.Refused refused -> throw new Undone(refused);
            });
        } catch (Undone undone) {
            return undone.refused;
        }
    }

    /** Carries a refusal out of the transaction that it undoes. */
    private static final class Undone extends RuntimeException {
        private final transient Outcome.Refused refused;

        Undone(Outcome.Refused refused) {
            super("refused", null, false, false);
            this.refused = refused;
        }
    }
}
