package ir.kargozar.exchange.v1;

import ir.kargozar.claim.PaperType;
import ir.kargozar.exchange.v1.WireRecord.WireOriginal;
import ir.kargozar.exchange.v1.WireRecord.WireScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scans of a claim in the words of the wire, and back. */
final class ScanWire {
    private static final int PAGES = 999;
    private static final int SIDE = 1_000_000;
    private static final int MOST = 1000;

    private ScanWire() {}

    static @Nullable List<WireScan> write(List<ChosenScan> scans) {
        return scans.isEmpty() ? null : scans.stream().map(ScanWire::write).toList();
    }

    private static WireScan write(ChosenScan chosen) {
        Scan scan = chosen.scan();
        Original original = scan.original();
        return new WireScan(
                scan.hash().value(),
                original.name(),
                scan.type().name(),
                scan.pages(),
                scan.bytes(),
                scan.width(),
                scan.height(),
                chosen.paper().map(Enum::name).orElse(null),
                scan.isOriginal() ? null : new WireOriginal(original.hash().value(), original.bytes()));
    }

    /** {@link IllegalArgumentException} where one cannot be. */
    static List<ChosenScan> read(@Nullable List<WireScan> wire) {
        if (wire == null) {
            return List.of();
        }
        within(wire.size(), MOST);
        return wire.stream().map(ScanWire::read).toList();
    }

    private static ChosenScan read(WireScan wire) {
        ScanHash hash = new ScanHash(wire.sha256());
        Original original = wire.original() == null
                ? new Original(hash, wire.name(), within(wire.bytes(), Limits.SCAN))
                : new Original(
                        new ScanHash(wire.original().sha256()),
                        wire.name(),
                        within(wire.original().bytes(), Long.MAX_VALUE));
        Scan scan = new Scan(
                hash,
                original,
                ScanType.valueOf(wire.type()),
                (int) within(wire.pages(), PAGES),
                within(wire.bytes(), Limits.SCAN),
                (int) within(wire.width(), SIDE),
                (int) within(wire.height(), SIDE));
        return new ChosenScan(scan, Optional.ofNullable(wire.paper()).map(PaperType::valueOf));
    }

    private static long within(long number, long most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("SCAN_NUMBER");
        }
        return number;
    }
}
