package ir.kargozar.handover.restored;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Seen;
import ir.kargozar.handover.parcel.Seen.Place;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;

/** What this workspace has of a peer, and remembers to have sent it. Everything within the running transaction. */
public interface Recollections {

    /** Of what came from a peer. */
    Seen seen(OfficeCode peer);

    /** What the next package to a recipient follows: the newest of ours that is not refused, or the anchor. */
    Optional<Place> predecessor(OfficeCode recipient);

    /** The package of the recipient's word that ours go on behind, where it is not here. */
    Optional<Place> anchor(OfficeCode recipient);

    /** From now on packages to a recipient have higher numbers than this one and follow it. */
    void follow(OfficeCode recipient, Place last, Change change);

    void forgetAnchor(OfficeCode recipient);

    /** Own packages to a recipient, oldest first. */
    List<Own> sent(OfficeCode recipient);

    /**
     * A package that was sent.
     *
     * @param signer generation of our key that signs it
     * @param isReceived its receipt came
     */
    record Own(Place place, String manifest, int signer, boolean isReceived, Mark mark) {
        boolean isRefused() {
            return mark == Mark.REFUSED;
        }
    }

    /** Parts of records of a package that was sent. */
    Parts parts(OfficeCode recipient, long sequence);

    void mark(OfficeCode recipient, long sequence, Mark mark, Change change);

    /** The next package to a sender says once more what came of this one of its. */
    void oweReceipt(OfficeCode sender, long sequence);

    /** As {@link #oweReceipt}, of the newest that was applied. */
    void oweNewestReceipt(OfficeCode sender);

    /** The next package to an agency says what became of a claim, and brings the claim itself where it lost it. */
    void owe(OfficeCode agency, ClaimNumber number, boolean isWhole);

    /** In which package a claim went to a recipient, last; 0 for a forgotten one. */
    Optional<Long> sequenceOf(OfficeCode recipient, ClaimNumber number);

    /** Whether the recipient set a claim aside, where it came last, because another claim has its number. */
    boolean isNumberTaken(OfficeCode recipient, ClaimNumber number);

    /** Notes that a recipient gave back a claim which went to it in a package that is forgotten here. */
    void gaveBack(OfficeCode recipient, ClaimNumber number);

    /** Claims that a recipient gave back and that were not sent to it again since. */
    List<ClaimNumber> givenBack(OfficeCode recipient);
}
