package ir.kargozar.offset.form;

import java.util.Optional;

/** What other forms of the workspace say, as far as rules ask. */
public interface KnownForms {

    /** A form that is not withdrawn or refused. */
    record Known(FormNumber number, FormValues content) {}

    /** A form by its number, unless it was withdrawn or refused. */
    Optional<Known> live(FormNumber number);

    /**
     * The first form that puts a workshop under another centre than this one (B13).
     *
     * @param centre legal-entity id
     * @param self the form that asks, which does not count
     */
    Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self);
}
