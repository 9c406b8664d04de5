package ir.kargozar.exchange;

import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Addressee;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An agency and a documents office that trust each other, and what they write and read. */
public final class TwoOffices {
    public static final Texts TEXTS = Texts.of(Language.FA);
    public static final Office AGENCY = office("AGENCY-3101", Desk.AGENCY, false);
    public static final Office DOCUMENTS = office("OFFICE-31", Desk.DOCUMENTS_OFFICE, false);

    public final X509Cards cards = new X509Cards();
    public final KgzFiles files = new KgzFiles(TEXTS);
    public final Identity agency = cards.make(AGENCY);
    public final Identity documents = cards.make(DOCUMENTS);
    public final Route route = new Route(agency, documents.card());

    public static Office office(String code, Desk desk, boolean training) {
        return new Office(
                OfficeCode.of(code).orThrow(),
                Line.of("دفتر " + code).orThrow(),
                desk,
                Line.of("خوزستان").orThrow(),
                training);
    }

    /** The documents office, which trusts the agency. */
    public Addressee addressee() {
        return addressee(DOCUMENTS, documents, new Peer(agency.card(), Peer.Trust.TRUSTED));
    }

    public static Addressee addressee(Office office, Identity identity, Peer... peers) {
        Map<OfficeCode, Peer> known = new java.util.HashMap<>();
        for (Peer peer : peers) {
            known.put(peer.card().office(), peer);
        }
        return new Addressee(office, List.of(identity), code -> Optional.ofNullable(known.get(code)));
    }

    public static PackageHead head(long sequence, boolean training) {
        return new PackageHead(
                UUID.fromString("0192f000-0000-7000-8000-0000000000" + (10 + sequence)),
                AGENCY.code(),
                DOCUMENTS.code(),
                sequence,
                sequence == 1 ? Optional.empty() : Optional.of("ab".repeat(32)),
                Instant.parse("2026-11-22T08:00:00Z"),
                training);
    }

    /** Frozen content held in memory. */
    public record Held(Frozen frozen, List<byte[]> content, List<ReadyScan> scans) implements Parts {
        @Override
        public void scans(ScanSink sink) {
            scans.forEach(ready -> sink.take(Enclosed.of(ready.scan()), out -> out.write(ready.content())));
        }

        @Override
        public int count() {
            return content.size();
        }

        @Override
        public byte[] part(int index) {
            return content.get(index - 1);
        }
    }

    public Held freeze(PackageHead head, List<? extends PackageRecord> records, ReadyScan... scans) {
        List<byte[]> parts = new ArrayList<>();
        var packing = files.pack(head, (index, part) -> parts.add(part));
        records.forEach(packing::add);
        for (ReadyScan ready : scans) {
            packing.enclose(Enclosed.of(ready.scan()), out -> out.write(ready.content()));
        }
        return new Held(packing.finish(), parts, List.of(scans));
    }

    public Held freeze(List<? extends PackageRecord> records, ReadyScan... scans) {
        return freeze(head(1, false), records, scans);
    }

    public void write(Held held, Path file) {
        files.write(held.frozen(), held, route, file, Progress.NONE);
    }

    /** Everything that was read. */
    public record Taken(List<PackageRecord> records, List<SetAside> aside) implements RecordSink {
        public Taken() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void take(long place, PackageRecord record) {
            records.add(record);
        }

        @Override
        public void setAside(SetAside bad) {
            aside.add(bad);
        }
    }

    public Taken read(Path file) {
        return read(file, addressee());
    }

    public Taken read(Path file, Addressee us) {
        try (Opened opened = files.open(file, us, Progress.NONE)) {
            return read(opened.frozen(), opened.parts());
        }
    }

    public Taken read(Frozen frozen, Parts parts) {
        Taken taken = new Taken();
        files.read(frozen, parts, taken, Progress.NONE);
        return taken;
    }
}
