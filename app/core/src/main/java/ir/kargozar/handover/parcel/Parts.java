package ir.kargozar.handover.parcel;

import ir.kargozar.scan.ScanContent;
import java.util.List;

/** What is in a package, in the plain: records compressed, in parts small enough for memory; and scans. */
public interface Parts {
    /** How many parts of records. */
    int count();

    /** @param index 1 and up */
    byte[] part(int index);

    /** Which contents of scans are in it. */
    default List<Enclosed> enclosed() {
        return List.of();
    }

    /** Hands on every content once, in order; from a package that came, only what was verified. */
    default void scans(ScanSink sink) {}

    /** Takes the contents of scans one after another. */
    @FunctionalInterface
    interface ScanSink {
        /** @param content to be read before this returns, or never */
        void take(Enclosed scan, ScanContent content);
    }
}
