package ir.kargozar.handover;

import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import java.util.List;

/** A package as this workspace keeps it: its records in the outbox or inbox, its scans on the shelf. */
record Shelved(Parts records, List<ScanHash> hashes, Scans shelf) implements Parts {
    @Override
    public int count() {
        return records.count();
    }

    @Override
    public byte[] part(int index) {
        return records.part(index);
    }

    @Override
    public List<Enclosed> enclosed() {
        return hashes.stream().map(this::enclosed).toList();
    }

    private Enclosed enclosed(ScanHash hash) {
        Scan scan = shelf.find(hash).orElseThrow(() -> new Fault("SCAN_MISSING", hash.value()));
        return Enclosed.of(scan);
    }

    @Override
    public void scans(ScanSink sink) {
        for (ScanHash hash : hashes) {
            sink.take(enclosed(hash), out -> shelf.read(hash, out));
        }
    }
}
