package ir.kargozar.circular;

import ir.kargozar.identity.OfficeCode;

/**
 * A circular in all its revisions.
 *
 * @param origin the office that published it
 */
public record CircularId(OfficeCode origin, CircularNumber number) {
    @Override
    public String toString() {
        return origin + " " + number;
    }
}
