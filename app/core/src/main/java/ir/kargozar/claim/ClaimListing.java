package ir.kargozar.claim;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a filter found at one moment, in order: numbers only, so light that a million of them can be held. Lines are read
 * from the store when they are asked for, as they stand then.
 */
public interface ClaimListing {

    int size();

    /** Without asking the store. */
    ClaimNumber number(int place);

    /** Where a claim stands, without asking the store. */
    OptionalInt placeOf(ClaimNumber number);

    /** The lines of these places, {@code to} not among them, in order; a claim that is gone is left out. */
    List<ClaimLine> lines(int from, int to);

    /** Only these places, in the same order. */
    ClaimListing only(BitSet places);
}
