package ir.kargozar.exchange.v1;

/** What an honest package never passes; counted on real bytes, since headers lie. */
public final class Limits {
    /** The version of the wire written and read here. */
    public static final int FORMAT = 1;

    /** Largest file, bytes. */
    public static final long FILE = 4_000_000_000L;
    /** Most entries of the archive, and largest directory of them, bytes. */
    static final int ENTRIES = 300;

    static final int DIRECTORY = 64 * 1024;
    /** Largest tag file and manifest, bytes. */
    static final int TAG = 256 * 1024;
    /** Largest part, bytes, encrypted or decrypted. */
    static final int PART = 32 * 1024 * 1024;
    /** A part of records is closed when it has grown to this, bytes. */
    static final int PART_FULL = 8 * 1024 * 1024;

    /** Largest part of scans that the writer makes, bytes. Never another number: packages frozen before are written again by it. */
    static final int SCANS_FULL = 16 * 1024 * 1024;
    /** Scans that the writer puts into one package, bytes: with the largest claim's it stays below {@link #FILE}. */
    public static final long ROOM = 2_000_000_000L;
    /** Largest scan, bytes, and most of them in a package. */
    static final long SCAN = 1_000_000_000L;

    static final int SCANS = 100_000;
    /** Largest inflated part, bytes, and most inflated bytes for one compressed byte. */
    static final long INFLATED = 1024L * 1024 * 1024;

    static final int RATIO = 1000;
    /** Window of the compressor, as a power of two: what a reader must hold in memory. */
    static final int WINDOW = 23;
    /** Longest record, bytes. */
    static final int RECORD = 8 * 1024 * 1024;
    /** Most records set aside in one package: more is no package but noise. */
    static final int SET_ASIDE = 10_000;

    private Limits() {}
}
