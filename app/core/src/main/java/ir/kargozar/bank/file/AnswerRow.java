package ir.kargozar.bank.file;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.text.Problem;
import java.util.Optional;

/** One row of the bank's answer, as it was read. */
public sealed interface AnswerRow {

    /** The line of the file in which the row begins, 1 first. */
    long line();

    /**
     * @param ownerName as the bank writes it; may be empty
     * @param answer CONFIRMED or REJECTED; empty for a word nobody knows
     * @param said the bank's own word for its answer
     * @param on the day of the answer, where the file has it
     */
    record Answer(
            long line,
            Sheba sheba,
            Optional<NationalId> owner,
            String ownerName,
            Optional<Confirmation> answer,
            String said,
            String reason,
            Optional<JalaliDate> on)
            implements AnswerRow {}

    /** @param said the row's cells, shortened */
    record Unreadable(long line, Problem problem, String said) implements AnswerRow {}
}
