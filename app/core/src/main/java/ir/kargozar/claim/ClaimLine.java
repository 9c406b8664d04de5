package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import java.util.List;

/** One line of a list of claims: what a table shows, without reading the whole claim. */
public record ClaimLine(
        ClaimNumber number,
        Status status,
        ClaimKind kind,
        String insured,
        String nationalId,
        String provider,
        JalaliDate receivedOn,
        Rial amount) {

    /** A page of lines, newest first. */
    public record Page(List<ClaimLine> lines, boolean more) {}
}
