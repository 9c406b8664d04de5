package ir.kargozar.handover;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.PackageFiles.Packing;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scans of a package that is being frozen: each content once, in the order in which claims name it. */
final class Cargo {
    private final Scans shelf;
    private final Packing packing;
    private final Map<ScanHash, Load> loads = new LinkedHashMap<>();
    private long bytes;

    Cargo(Scans shelf, Packing packing) {
        this.shelf = shelf;
        this.packing = packing;
    }

    /** A content, and the first claim that names it. */
    private record Load(Scan scan, ClaimNumber claim) {}

    boolean isFull() {
        return bytes >= packing.room();
    }

    /** Takes on what hangs on a claim. */
    List<ChosenScan> take(ClaimNumber claim, List<AttachedScan> hung) {
        for (AttachedScan each : hung) {
            Scan scan = each.scan();
            if (loads.putIfAbsent(scan.hash(), new Load(scan, claim)) == null) {
                bytes += scan.bytes();
            }
        }
        return hung.stream().map(AttachedScan::chosen).toList();
    }

    /** Reads and fixes every content. Refusals: PACKAGE_SCAN_UNREADABLE, PACKAGE_CANCELLED. */
    List<ScanHash> enclose(Progress progress) {
        long done = 0;
        for (Load load : loads.values()) {
            Scan scan = load.scan();
            try {
                packing.enclose(Enclosed.of(scan), out -> shelf.read(scan.hash(), out));
            } catch (Fault e) {
                throw new Refusal(
                        "PACKAGE_SCAN_UNREADABLE",
                        load.claim().toString(),
                        scan.original().name());
            }
            progress.step(++done, loads.size());
        }
        return List.copyOf(loads.keySet());
    }
}
