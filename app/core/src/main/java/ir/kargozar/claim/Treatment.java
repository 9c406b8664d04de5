package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;

/**
 * What was done, where and when.
 *
 * @param from first day of service
 * @param to last day of service, not before {@code from}
 */
public record Treatment(ClaimKind kind, Provider provider, JalaliDate from, JalaliDate to) {

    public Treatment {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("SERVICE_DATES_ORDER");
        }
    }
}
