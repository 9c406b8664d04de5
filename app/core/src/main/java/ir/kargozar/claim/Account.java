package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import java.util.Optional;

/**
 * Where the money goes: in the main insured's name only (spec D), with the bank's confirmation (A2).
 *
 * @param confirmedOn the day the bank answered; empty while {@link Confirmation#UNKNOWN} or {@link Confirmation#ASKED}
 */
public record Account(Sheba sheba, NationalId owner, Confirmation confirmation, Optional<JalaliDate> confirmedOn) {

    /** What is known of the bank's word on the account. */
    public enum Confirmation {
        UNKNOWN,
        ASKED,
        CONFIRMED,
        REJECTED
    }
}
