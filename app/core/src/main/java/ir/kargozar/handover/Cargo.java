package ir.kargozar.handover;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.PackageFiles.Packing;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
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

/** The scans of a package that is being frozen: each content once, in the order in which records name it. */
final class Cargo {
    private final Scans shelf;
    private final Packing packing;
    private final Map<ScanHash, Load> loads = new LinkedHashMap<>();
    private long bytes;

    Cargo(Scans shelf, Packing packing) {
        this.shelf = shelf;
        this.packing = packing;
    }

    /** A content, and the first record that names it. */
    private record Load(Scan scan, String subject, String unreadable) {}

    boolean isFull() {
        return bytes >= packing.room();
    }

    /** Takes on what hangs on a claim. */
    List<ChosenScan> take(ClaimNumber claim, List<AttachedScan> hung) {
        hung.forEach(each -> load(new Load(each.scan(), claim.toString(), "PACKAGE_SCAN_UNREADABLE")));
        return hung.stream().map(AttachedScan::chosen).toList();
    }

    /** Takes on the attachments of a circular. */
    void take(SentCircular circular) {
        String number = circular.number().value();
        circular.content().attachments().forEach(scan -> load(new Load(scan, number, "PACKAGE_ATTACHMENT_UNREADABLE")));
    }

    private void load(Load load) {
        if (loads.putIfAbsent(load.scan().hash(), load) == null) {
            bytes += load.scan().bytes();
        }
    }

    /** Reads and fixes every content. Refusals: PACKAGE_SCAN_UNREADABLE, PACKAGE_ATTACHMENT_UNREADABLE, PACKAGE_CANCELLED. */
    List<ScanHash> enclose(Progress progress) {
        long done = 0;
        for (Load load : loads.values()) {
            Scan scan = load.scan();
            try {
                packing.enclose(Enclosed.of(scan), out -> shelf.read(scan.hash(), out));
            } catch (Fault e) {
                throw new Refusal(
                        load.unreadable(), load.subject(), scan.original().name());
            }
            progress.step(++done, loads.size());
        }
        return List.copyOf(loads.keySet());
    }
}
