package ir.kargozar.handover.parcel;

/** The parts of a package in the plain: records compressed, each part small enough for memory. */
public interface Parts {
    int count();

    /** @param index 1 and up */
    byte[] part(int index);
}
