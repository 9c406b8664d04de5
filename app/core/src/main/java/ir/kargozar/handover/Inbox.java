package ir.kargozar.handover;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.scan.ScanHash;
import java.util.List;
import java.util.Optional;

/** What came, once each: (sender, sequence) is unique. Everything within the running transaction. */
public interface Inbox {

    /** The number of the last package applied, 0 for none; other imports from that sender wait until the end. */
    long lastApplied(OfficeCode sender);

    Optional<CamePackage> find(OfficeCode sender, long sequence);

    /** Packages of a sender that are held, lowest number first. */
    List<CamePackage> held(OfficeCode sender);

    /** Keeps an applied package, of which a receipt is owed if {@code isReceiptOwed}; a held row becomes it. */
    void apply(Frozen frozen, JalaliDate on, List<SetAside> setAside, boolean isReceiptOwed, Change change);

    /**
     * Keeps a verified package until the missing one comes: its records, and which scans it brought.
     *
     * @param signer SHA-256 of the key that signed it
     */
    void hold(Frozen frozen, Parts parts, List<ScanHash> scans, String signer, Change change);

    /** Parts of records of a held package. */
    Parts parts(OfficeCode sender, long sequence);

    /** Scans of a held package, in order. */
    List<ScanHash> scans(OfficeCode sender, long sequence);

    /** Forgets a held package. */
    void forget(OfficeCode sender, long sequence, Change change);

    /** By sender, newest first. */
    List<CamePackage> list();

    /** Of one sender, newest first. */
    List<CamePackage> list(OfficeCode sender);

    /** Records of a package that were set aside. */
    List<SetAside> setAside(OfficeCode sender, long sequence);

    /** Receipts not sent yet, oldest first. */
    List<Receipt> receiptsOwed(OfficeCode sender);

    /** The receipts of these packages are in a package now. */
    void receiptsSent(OfficeCode sender, List<Long> sequences);
}
