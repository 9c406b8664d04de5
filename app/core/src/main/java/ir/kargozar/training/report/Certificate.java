package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import java.util.List;

/**
 * That somebody went through the three stages (A4).
 *
 * @param issued by whom and when
 * @param stages the days on which they were signed, in the order of stages
 * @param trainer who signed the last of them
 */
public record Certificate(String number, Person person, Issued issued, List<JalaliDate> stages, Line trainer) {
    private static final int STAGES = 3;

    public Certificate {
        stages = List.copyOf(stages);
        if (stages.size() != STAGES) {
            throw new IllegalArgumentException("CERTIFICATE");
        }
    }

    /** Whose it is. */
    public record Person(NationalId nationalId, Line name, OfficeCode agency) {}

    /** @param office that hands it out */
    public record Issued(OfficeCode office, JalaliDate on) {}
}
