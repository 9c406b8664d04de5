package ir.kargozar.offset.form;

import java.util.Optional;

/**
 * What other forms of the workspace say, as far as rules ask. Only a finished form counts: a draft may hold any wrong
 * code, and what was withdrawn or refused says nothing any more.
 */
public interface KnownForms {

    /** A form that counts, with its values in their stored form. */
    record Known(FormNumber number, FormValues content) {}

    /** A form by its number, where it counts. */
    Optional<Known> live(FormNumber number);

    /**
     * The first form that counts and puts a workshop under another centre than this one (B13).
     *
     * @param centre legal-entity id
     * @param self the form that asks, which does not count
     */
    Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self);
}
