package ir.kargozar.scan;

import ir.kargozar.claim.PaperType;
import java.util.Optional;

/**
 * A scan that hangs on a claim.
 *
 * @param place 1 and up; it stays the same while the scan hangs there
 * @param paper what it shows, where that was said
 */
public record AttachedScan(int place, Scan scan, Optional<PaperType> paper) {

    /** What puts it back after it was taken off. */
    public ChosenScan chosen() {
        return new ChosenScan(scan, paper);
    }
}
