package ir.kargozar.bench.packages;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.exchange.KgzFiles;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Packing;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The program's packages without its store. */
final class InMemory {
    private static final OfficeCode AGENCY = OfficeCode.of("3101").orThrow();

    private final KgzFiles files = new KgzFiles(Texts.of(Language.EN));
    private final X509Cards cards = new X509Cards();
    private final Identity agency = cards.make(office(AGENCY, Desk.AGENCY));
    private final Identity office = cards.make(office(Pair.OFFICE, Desk.DOCUMENTS_OFFICE));
    private int serial;

    private static Office office(OfficeCode code, Desk desk) {
        Line name = Line.of("Bench").orThrow();
        return new Office(code, name, desk, name, true);
    }

    void write(List<ClaimContent> claims, Path file) throws Exception {
        PackageHead head =
                new PackageHead(UUID.randomUUID(), AGENCY, Pair.OFFICE, 1, Optional.empty(), Instant.EPOCH, true);
        List<byte[]> parts = new ArrayList<>();
        Packing packing = files.pack(head, (_, part) -> parts.add(part));
        for (ClaimContent claim : claims) {
            serial++;
            packing.add(new SentClaim(
                    new UUID(1, serial),
                    new ClaimNumber(AGENCY, 1405, serial),
                    1,
                    new JalaliDate(1405, 9, 1),
                    claim,
                    List.of()));
        }
        Frozen frozen = packing.finish();
        Files.deleteIfExists(file);
        files.write(frozen, held(parts), new Route(agency, office.card()), file, Progress.NONE);
    }

    private static Parts held(List<byte[]> parts) {
        return new Parts() {
            @Override
            public int count() {
                return parts.size();
            }

            @Override
            public byte[] part(int index) {
                return parts.get(index - 1);
            }
        };
    }
}
