package ir.kargozar.storage.claim;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.identity.OfficeCode;

/**
 * A claim's key in the store: year, serial and agency in one whole number that sorts as the numbers do.
 *
 * @param value {@code 1405 000000041 00001}: year, serial, the agency's short number
 */
record Position(long value) {
    private static final long SERIALS = 1_000_000_000L;
    static final long AGENCIES = 100_000L;

    static Position of(ClaimNumber number, long agency) {
        return new Position((number.year() * SERIALS + number.serial()) * AGENCIES + agency);
    }

    long agency() {
        return value % AGENCIES;
    }

    /** Year and serial. */
    long number() {
        return value / AGENCIES;
    }

    ClaimNumber claimNumber(OfficeCode agency) {
        return new ClaimNumber(agency, (int) (number() / SERIALS), (int) (number() % SERIALS));
    }
}
