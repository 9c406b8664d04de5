package ir.kargozar.handover;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scans of one package that came: put on the shelf, each once, and hung on the claims that name them; attachments of circulars likewise. */
final class Luggage {
    /** More scans than a package's claims may name. */
    private static final int MOST = 200_000;

    private final Scans shelf;
    private final Parts parts;
    private final Set<Enclosed> enclosed;
    private final Set<ScanHash> touched;
    private final Progress progress;
    private final Map<ScanHash, Scan> wanted = new HashMap<>();
    private int named;

    /** @param touched is told of every content that may be on the shelf now: where all is undone, it is to go again */
    Luggage(Scans shelf, Parts parts, Set<ScanHash> touched, Progress progress) {
        this.shelf = shelf;
        this.parts = parts;
        this.enclosed = new HashSet<>(parts.enclosed());
        this.touched = touched;
        this.progress = progress;
    }

    /** Whether the package holds what a record names. Refusal: PACKAGE_TOO_LARGE. */
    boolean holds(List<ChosenScan> scans) {
        named += scans.size();
        if (named > MOST) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
        return scans.stream().map(chosen -> Enclosed.of(chosen.scan())).allMatch(enclosed::contains);
    }

    /** These are to be put on the shelf with what hangs on claims. */
    void bring(List<ChosenScan> scans) {
        want(scans, wanted);
    }

    /** Puts the named contents on the shelf and hangs them on their claims. */
    void hang(Map<ClaimNumber, List<ChosenScan>> claims, String who) {
        claims.values().forEach(scans -> want(scans, wanted));
        keep(who);
        claims.forEach((number, scans) -> shelf.attach(number, scans, new Change(who, "scan.attached")));
    }

    private static void want(List<ChosenScan> scans, Map<ScanHash, Scan> wanted) {
        scans.forEach(chosen -> wanted.putIfAbsent(chosen.scan().hash(), chosen.scan()));
    }

    /** In the order in which they travel. Refusal: PACKAGE_CANCELLED. */
    private List<ScanHash> keep(String who) {
        List<ScanHash> kept = new ArrayList<>();
        if (!wanted.isEmpty()) {
            shelf.keepAll(
                    new Change(who, "scan.received"),
                    keeping -> parts.scans((what, content) -> {
                        Scan scan = wanted.get(what.hash());
                        if (scan != null) {
                            touched.add(scan.hash());
                            keeping.keep(scan, content);
                            kept.add(scan.hash());
                            progress.step(kept.size(), wanted.size());
                        }
                    }));
        }
        return kept;
    }

    /** Of a package that is to be held: puts on the shelf what its claims name. */
    Held held(String who) {
        return new Held(who);
    }

    /** Takes from the records of a package nothing but what scans they name. */
    final class Held implements RecordSink {
        private final String who;

        private Held(String who) {
            this.who = who;
        }

        @Override
        public void take(long place, PackageRecord record) {
            List<ChosenScan> scans = switch (record) {
                case SentClaim claim -> claim.scans();
                case SentCircular circular -> circular.scans();
                default -> List.of();
            };
            if (holds(scans)) {
                bring(scans);
            }
        }

        @Override
        public void setAside(SetAside bad) {}

        List<ScanHash> finish() {
            return keep(who);
        }
    }
}
