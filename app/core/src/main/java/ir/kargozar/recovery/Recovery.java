package ir.kargozar.recovery;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import java.util.Optional;

/**
 * Money wrongly paid that came back to the fund (A8). It is never deleted; one that was entered wrongly is struck out.
 *
 * @param struck a recovery that is struck out counts nowhere
 */
public record Recovery(RecoveryNumber number, Facts facts, Optional<Strike> struck) {

    /**
     * What is entered.
     *
     * @param on the day it came back
     * @param amount more than zero
     */
    public record Facts(JalaliDate on, Rial amount, Centre from, RecoveryKind kind, Line why) {
        public Facts {
            if (amount.equals(Rial.ZERO)) {
                throw new IllegalArgumentException("AMOUNT_ZERO");
            }
        }
    }

    /**
     * From whom it came back.
     *
     * @param code by which the centre is known, as the office writes it
     */
    public record Centre(Line name, Optional<Line> code) {}

    public record Strike(JalaliDate on, Line reason) {}
}
