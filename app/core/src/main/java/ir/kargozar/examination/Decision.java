package ir.kargozar.examination;

import ir.kargozar.money.Rial;
import java.util.List;

/** What the documents office decides on a received claim. */
public sealed interface Decision {

    /** The claimed amount. */
    record ApproveInFull() implements Decision {}

    /** @param amount rials, more than zero and at most the claimed amount */
    record ApprovePart(Rial amount) implements Decision {}

    /** @param reasonCodes from the office's list of reasons, at least one */
    record Return(List<String> reasonCodes) implements Decision {
        public Return {
            reasonCodes = List.copyOf(reasonCodes);
        }
    }
}
