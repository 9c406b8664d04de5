package ir.kargozar.bank;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;

/**
 * What the bank last said of an account, or that it was asked.
 *
 * @param state never {@link Confirmation#UNKNOWN}
 * @param on the day it was asked, or the day of the answer
 * @param reason the bank's, for a rejected account; else empty
 */
public record BankWord(Confirmation state, JalaliDate on, String reason) {

    public boolean isAnswer() {
        return state == Confirmation.CONFIRMED || state == Confirmation.REJECTED;
    }
}
