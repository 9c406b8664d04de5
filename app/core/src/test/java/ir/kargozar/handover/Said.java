package ir.kargozar.handover;

import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Packages that an office signs and seals as any other, with records that it would not send by itself. */
record Said(Desktop from, Desktop to, Path folder) {

    /** A package of these records, imported; codes of what was set aside. */
    List<String> say(long sequence, PackageRecord... records) {
        PackageHead head = new PackageHead(
                UUID.randomUUID(),
                from.office().code(),
                to.office().code(),
                sequence,
                to.stores.inbox().find(from.office().code(), sequence - 1).map(CamePackage::hash),
                Instant.EPOCH,
                false);
        List<byte[]> parts = new ArrayList<>();
        var packing = from.files.pack(head, (_, part) -> parts.add(part));
        List.of(records).forEach(packing::add);
        Frozen frozen = packing.finish();
        Path file = folder.resolve("said" + sequence + ".kgz");
        Route route = new Route(
                from.people.identity(Desktop.WHO),
                to.people.identity(Desktop.WHO).card());
        from.files.write(frozen, new TwoOffices.Held(frozen, parts, List.of()), route, file, Progress.NONE);
        return to.take(file) instanceof Applied applied
                ? applied.setAside().stream().map(SetAside::code).toList()
                : List.of("NOT_APPLIED");
    }
}
