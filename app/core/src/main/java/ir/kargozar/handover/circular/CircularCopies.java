package ir.kargozar.handover.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;

/** Which circulars each office was sent, and what came of others'. Everything within the running transaction. */
public interface CircularCopies {
    /** Own circulars in force that are for an office and that it was not sent like that, oldest first, at most {@code limit}. */
    List<SentCircular> due(OfficeCode recipient, int limit);

    /** It is in a package now, at a place in it. */
    void sent(OfficeCode recipient, SentCircular circular, long sequence, long place);

    /** It never came: the package that took it was refused for ever. */
    void unsent(OfficeCode recipient, SentCircular circular);

    /** Readings of a publisher's circulars that it has not been told, at most {@code limit}. */
    List<CircularRead> readingsOwed(OfficeCode publisher, int limit);

    /** These are in a package now. */
    void told(OfficeCode publisher, List<CircularRead> readings);

    /** The publisher was not told of it after all. */
    void untold(OfficeCode publisher, CircularRead reading);

    /** What came of another office's circular. */
    enum Taken {
        /** It is kept. */
        NEW,
        /** It was here, word for word; nothing is changed. */
        SAME,
        /** It says something else than what came under that revision before; both are kept. */
        CONFLICT
    }

    /** Keeps another office's circular; contents of its attachments must be on the shelf when the transaction ends. */
    Taken receive(Circular circular, JalaliDate cameOn, String who);

    /** Notes who read an own circular at an office; false where that office was never sent it. */
    boolean receive(OfficeCode reader, CircularRead reading, Change change);
}
