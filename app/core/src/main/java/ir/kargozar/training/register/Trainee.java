package ir.kargozar.training.register;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import java.util.Optional;

/**
 * A representative of an agency who learns (A2).
 *
 * @param login the user's name under which claims are taken; empty where not known
 * @param introducedOn first
 * @param withdrawn works there no more
 */
public record Trainee(
        NationalId id,
        Line firstName,
        Line lastName,
        OfficeCode agency,
        Optional<Line> login,
        JalaliDate introducedOn,
        boolean withdrawn) {
    public String name() {
        return firstName + " " + lastName;
    }
}
