package ir.kargozar.scan;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.log.Change;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The scans of a workspace. A content is stored once, however often it is given and on however many claims it hangs.
 * Every change writes its log row in the same transaction.
 */
public interface Scans {

    /** Takes contents one after another. */
    @FunctionalInterface
    interface Keeping {
        /** @param content asked for only where it is not there; whoever gives it answers for its hash */
        void keep(Scan scan, ScanContent content);
    }

    /** Stores contents, those that are not there; the disk has them when this returns. */
    void keepAll(Change change, Consumer<Keeping> contents);

    /** Stores a content in memory, if it is not there. */
    default void keep(ReadyScan ready, Change change) {
        keepAll(change, keeping -> keeping.keep(ready.scan(), out -> out.write(ready.content())));
    }

    /** What is kept under a hash, with the file it was first given as. */
    Optional<Scan> find(ScanHash hash);

    /**
     * Writes the content of a scan. Faults SCAN_MISSING, SCAN_DAMAGED: then what was written so far must be thrown away.
     */
    void read(ScanHash hash, OutputStream out);

    /** Hangs kept scans on a claim, in this order after those that hang there. */
    void attach(ClaimNumber claim, List<ChosenScan> chosen, Change change);

    /** Takes a scan off a claim; its content stays until it is swept. */
    void detach(ClaimNumber claim, int place, Change change);

    /** What hangs on a claim, by place. */
    List<AttachedScan> of(ClaimNumber claim);

    /** What hangs on those of these claims that have scans, by place. */
    Map<ClaimNumber, List<AttachedScan>> of(List<ClaimNumber> claims);

    /** Throws away those of these contents that have no record: what a transaction that was undone may have left. */
    void discard(Collection<ScanHash> contents);

    /**
     * Looks whether every content is there, and throws away what belongs to nothing: contents without a record, which a
     * crash may leave, and records kept before {@code before} that hang on no claim and no circular, are in no package and are not among
     * {@code wanted}.
     */
    Sweep sweep(Set<ScanHash> wanted, Instant before, Change change);

    /** Contents that should be there and are not; nothing is thrown away. */
    List<ScanHash> missing();

    /**
     * What a sweep found.
     *
     * @param scans how many contents are there
     * @param swept how many were thrown away
     * @param missing contents that should be there and are not
     */
    record Sweep(int scans, int swept, List<ScanHash> missing) {}
}
