package ir.kargozar.handover;

import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.parcel.PackageFiles.Addressee;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packages out and in: what a person at any desk does with them (spec 04). */
public final class Handover {
    private final PackageFiles files;
    private final Acquaintance people;
    private final Stores stores;
    private final Here here;
    private final Sending sending;
    private final Receiving receiving;
    private final Pending pending;
    private final Correspondence correspondence;

    public Handover(PackageFiles files, Acquaintance people, Stores stores, Here here) {
        this.files = files;
        this.people = people;
        this.stores = stores;
        this.here = here;
        this.sending = new Sending(files, stores, people.renewals(), here);
        this.receiving = new Receiving(files, stores, people, here);
        this.pending = new Pending(stores, people.renewals(), here);
        this.correspondence = new Correspondence(files, stores);
    }

    /**
     * A package made.
     *
     * @param isRepeated true where an earlier package, whose file was not known to be written, was written
     * @param more true where claims or circulars wait for a further package: this one was full, or an earlier one
     */
    public record Exported(PackageHead head, Totals totals, Path file, boolean isRepeated, boolean more) {}

    /**
     * Freezes everything not yet sent and writes its file; the package counts as written only when the file was read
     * back. Where an earlier package to this recipient has no file yet, that one is written, unchanged, and nothing new
     * is frozen.
     *
     * @param to the file, or a folder, in which it gets its own name
     *     Refusals: PEER_UNKNOWN, PACKAGE_UNTRUSTED, PACKAGE_NOTHING_TO_SEND, PACKAGE_FILE_…, PACKAGE_CANCELLED.
     */
    public Exported export(OfficeCode recipient, Path to, String who, Progress progress) {
        Peer peer = trusted(recipient);
        people.identity(who);
        Optional<SentPackage> unwritten = stores.outbox().unwritten(recipient);
        Frozen frozen = unwritten
                .map(earlier -> files.thaw(earlier.manifest()))
                .orElseGet(() -> sending.freeze(peer, who, progress));
        return write(frozen, peer, to, unwritten.isPresent(), new Writer(who, progress));
    }

    /**
     * Writes a package's file once more, with the same manifest. Refusals: PACKAGE_UNKNOWN, PACKAGE_REFUSED_THERE where the
     * recipient would refuse it again and what was in it travels anew, and those of export.
     */
    public Exported rewrite(OfficeCode recipient, long sequence, Path to, String who, Progress progress) {
        Peer peer = trusted(recipient);
        Optional<SentPackage> sent = stores.outbox().find(recipient, sequence);
        if (sent.filter(row -> row.mark() == Mark.REFUSED).isPresent()) {
            throw new Refusal("PACKAGE_REFUSED_THERE", recipient.value(), Long.toString(sequence));
        }
        return write(frozen(recipient, sequence), peer, to, true, new Writer(who, progress));
    }

    /** What is on the sheet that goes with the papers of a package that was sent. Refusal: PACKAGE_UNKNOWN. */
    public HandoverSheet sheet(OfficeCode recipient, long sequence) {
        Frozen frozen = frozen(recipient, sequence);
        HandoverSheet.Gathering claims = new HandoverSheet.Gathering();
        files.read(frozen, stores.outbox().parts(recipient, sequence), claims, Progress.NONE);
        return claims.sheet(
                frozen, stores.transactions().within(() -> stores.outbox().hands(recipient, sequence)));
    }

    private Frozen frozen(OfficeCode recipient, long sequence) {
        return stores.transactions()
                .within(() -> stores.outbox().find(recipient, sequence))
                .map(sent -> files.thaw(sent.manifest()))
                .orElseThrow(() -> new Refusal("PACKAGE_UNKNOWN", recipient.value(), Long.toString(sequence)));
    }

    private record Writer(String who, Progress progress) {}

    private Exported write(Frozen frozen, Peer peer, Path to, boolean isRepeated, Writer writer) {
        Change written = new Change(writer.who(), "package.written");
        stores.log().ask(written);
        PackageHead head = frozen.head();
        Path file = Files.isDirectory(to) ? to.resolve(head.fileName()) : to;
        Outbox outbox = stores.outbox();
        int signer = outbox.find(head.recipient(), head.sequence())
                .map(SentPackage::signer)
                .orElseThrow();
        Route route = new Route(people.renewals().signers(signer), peer.card());
        Parts parts = new Shelved(
                outbox.parts(head.recipient(), head.sequence()),
                outbox.scans(head.recipient(), head.sequence()),
                stores.scans());
        files.write(frozen, parts, route, file, writer.progress());
        stores.transactions().within(() -> {
            stores.outbox().written(head.recipient(), head.sequence(), written);
            return head;
        });
        return new Exported(head, frozen.totals(), file, isRepeated, pending.hasMore(peer));
    }

    /** Trusted offices for which something waits to be packed. Changes nothing. */
    public List<Waiting> waiting() {
        return pending.of(people.list());
    }

    private Peer trusted(OfficeCode code) {
        Peer peer = people.find(code).orElseThrow(() -> new Refusal("PEER_UNKNOWN", code.value()));
        if (!peer.isTrusted()) {
            throw new Refusal(peer.trust() == Peer.Trust.REVOKED ? "PEER_REVOKED" : "PEER_UNTRUSTED", code.value());
        }
        return peer;
    }

    /** Verifies the whole file, then applies it; refused, nothing is changed. Refusals: PACKAGE_… */
    public Imported importPackage(Path file, String who, Progress progress) {
        try (Opened opened = files.open(file, addressee(who), progress)) {
            Peer sender = trusted(opened.frozen().head().sender());
            return receiving.receive(opened, sender, who, progress);
        }
    }

    /** What a file holds. */
    public record Verified(PackageHead head, Totals totals, List<SetAside> setAside) {}

    /** Verifies everything that import would, and changes nothing. Refusals: PACKAGE_… */
    public Verified verify(Path file, String who, Progress progress) {
        List<SetAside> bad = new ArrayList<>();
        RecordSink look = new RecordSink() {
            @Override
            public void take(long place, PackageRecord record) {}

            @Override
            public void setAside(SetAside record) {
                bad.add(record);
            }
        };
        try (Opened opened = files.open(file, addressee(who), progress)) {
            files.read(opened.frozen(), opened.parts(), look, progress);
            return new Verified(opened.frozen().head(), opened.frozen().totals(), List.copyOf(bad));
        }
    }

    private Addressee addressee(String who) {
        people.identity(who);
        return new Addressee(here.office(), people.renewals().identities(), people::find);
    }

    /** A package in a list, with its state as far as it is known. */
    public sealed interface Line {
        PackageHead head();

        Totals totals();

        record Sent(PackageHead head, Totals totals, SentPackage row) implements Line {}

        record Came(PackageHead head, Totals totals, CamePackage row) implements Line {}
    }

    /** Every package sent and come, newest first for each office. */
    public List<Line> list() {
        return correspondence.all();
    }

    /** With one office at a time. */
    public Correspondence correspondence() {
        return correspondence;
    }
}
