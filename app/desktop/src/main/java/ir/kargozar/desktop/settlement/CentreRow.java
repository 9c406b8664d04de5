package ir.kargozar.desktop.settlement;

import ir.kargozar.offset.form.FormNumber;
import java.util.Optional;

/**
 * A centre, or a workshop that one owes: registered, or to be registered from a form that came (B3, B9).
 *
 * @param form that came and is not registered
 * @param centre the centre's own code as a workshop
 * @param under the centre's name where this is a workshop that it owes; else empty
 * @param branch where it is starred; empty where it is not registered
 * @param money of the centre's documents; of a workshop none
 */
public record CentreRow(
        Optional<FormNumber> form,
        String name,
        String code,
        String centre,
        String under,
        String branch,
        String employer,
        Money money) {

    /**
     * Rials of a centre's documents.
     *
     * @param payable audited, without list number, not deducted (B11)
     * @param listed with a list number, not deducted
     */
    public record Money(long audited, long payable, long listed, long settled) {
        static final Money NONE = new Money(0, 0, 0, 0);
    }

    boolean isOwed() {
        return !under.isEmpty();
    }

    Object key() {
        return form.<Object>map(number -> number).orElse(code + " " + centre);
    }
}
