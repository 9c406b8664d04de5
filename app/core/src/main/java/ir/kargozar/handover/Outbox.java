package ir.kargozar.handover;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.scan.ScanHash;
import java.util.List;
import java.util.Optional;

/** What was sent, frozen as it was sent, and what is still owed. Everything within the running transaction. */
public interface Outbox {

    /** The next number for a recipient; a rollback leaves no hole. Other exports to that recipient wait. */
    long nextSequence(OfficeCode recipient);

    /** Keeps a part of a package that is being frozen. */
    void addPart(OfficeCode recipient, long sequence, int index, byte[] part);

    /** Keeps which scans are in a package, in order; what is named here is swept no more. */
    void addScans(OfficeCode recipient, long sequence, List<ScanHash> scans);

    /** Keeps which claims are in a package: the first of them is its record number {@code firstPlace}. */
    void addClaims(OfficeCode recipient, long sequence, long firstPlace, List<ClaimNumber> numbers);

    /**
     * Keeps a frozen package, in state MADE.
     *
     * @param signer generation of our key that signs it
     */
    void add(OfficeCode recipient, Frozen frozen, int signer, Change change);

    /** Notes that the file was written and read back; a later state stays. */
    void written(OfficeCode recipient, long sequence, Change change);

    /** Notes the recipient's receipt; claims whose place is in {@code setAside} are marked with their reasons. */
    void received(OfficeCode recipient, long sequence, List<SetAside> setAside, Change change);

    Optional<SentPackage> find(OfficeCode recipient, long sequence);

    /** Through whose hands it went; empty where the log does not say. */
    Optional<Hands> hands(OfficeCode recipient, long sequence);

    /** The oldest package of a recipient whose file is not known to be written. */
    Optional<SentPackage> unwritten(OfficeCode recipient);

    /** By recipient, newest first. */
    List<SentPackage> list();

    /** To one recipient, newest first. */
    List<SentPackage> list(OfficeCode recipient);

    /** Records of a package that the recipient set aside, as his receipt says. */
    List<SetAside> setAside(OfficeCode recipient, long sequence);

    /** Parts of records. */
    Parts parts(OfficeCode recipient, long sequence);

    /** Scans of a package, in order. */
    List<ScanHash> scans(OfficeCode recipient, long sequence);

    /** Claims of a package that were not set aside, in order, behind {@code after}, at most {@code limit}. */
    List<Sent> claims(OfficeCode recipient, long sequence, long after, int limit);

    /** In which package a claim went to a recipient, last. */
    Optional<Long> sequenceOf(OfficeCode recipient, ClaimNumber number);

    /** Notes that a claim has its answer. */
    void answered(OfficeCode recipient, ClaimNumber number);

    /** A claim in a package. */
    record Sent(long place, ClaimNumber number) {}

    /** Notes that the next package to a recipient must say what became of a claim; once is enough. */
    void owe(OfficeCode recipient, ClaimNumber number);

    /** Claims whose answers are owed, oldest first, behind {@code after}. */
    List<Owed> owed(OfficeCode recipient, long after, int limit);

    /** The answers up to {@code last} are in a package now. */
    void settle(OfficeCode recipient, long last);

    /**
     * @param order rising with each debt
     * @param isWhole true where the agency has lost the claim itself
     */
    record Owed(long order, ClaimNumber number, boolean isWhole) {}
}
