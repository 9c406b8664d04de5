package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import java.util.List;
import java.util.Optional;

/** One line of a list of claims: what a table shows, without reading the whole claim. */
public record ClaimLine(
        ClaimNumber number,
        Status status,
        ClaimKind kind,
        String insured,
        String nationalId,
        String provider,
        JalaliDate receivedOn,
        Rial amount,
        More more) {

    /**
     * What a table shows when it is asked to.
     *
     * @param pages sheets of paper handed in
     * @param approved by the documents office, rials
     */
    public record More(
            ProviderType providerType,
            String city,
            JalaliDate serviceFrom,
            JalaliDate serviceTo,
            int pages,
            Account.Confirmation confirmation,
            Optional<Rial> approved) {}

    /** A page of lines, newest first. */
    public record Page(List<ClaimLine> lines, boolean more) {}
}
