package ir.kargozar.handover.parcel;

import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;

/**
 * The content of a scan in a package: once, however many claims name it.
 *
 * @param type by its first bytes
 */
public record Enclosed(ScanHash hash, ScanType type, long bytes) {
    public Enclosed {
        if (bytes < 1) {
            throw new IllegalArgumentException("SCAN_BYTES");
        }
    }

    public static Enclosed of(Scan scan) {
        return new Enclosed(scan.hash(), scan.type(), scan.bytes());
    }
}
