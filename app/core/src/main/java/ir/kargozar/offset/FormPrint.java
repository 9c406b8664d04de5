package ir.kargozar.offset;

import java.time.Instant;

/**
 * One printing of a version of a form.
 *
 * @param number 1 for the first of this version; every later one is a reprint and says so
 * @param at when, by this machine's clock
 * @param who printed it
 * @param copies how many were printed
 */
public record FormPrint(int version, int number, Instant at, String who, int copies) {
    public boolean isReprint() {
        return number > 1;
    }
}
