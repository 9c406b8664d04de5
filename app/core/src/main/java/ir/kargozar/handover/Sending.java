package ir.kargozar.handover;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.parcel.PackageFiles.Packing;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.PackageRecord.Renewal;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.PackageRecord.SentFact;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.SentSettlement;
import ir.kargozar.handover.parcel.PackageRecord.SentStatement;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.Seen;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Renewals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.AttachedScan;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Freezes everything not yet sent to a recipient into one package, in one transaction. */
final class Sending {
    static final int BATCH = 1000;
    private static final int CIRCULARS = 50;
    private static final int SETTLEMENTS = 10_000;

    private final PackageFiles files;
    private final Stores stores;
    private final Renewals renewals;
    private final Here here;
    private final Lanes lanes;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Sending(PackageFiles files, Stores stores, Renewals renewals, Here here) {
        this.files = files;
        this.stores = stores;
        this.renewals = renewals;
        this.here = here;
        this.lanes = new Lanes(here.office().desk());
    }

    /** Refusals: PACKAGE_NOTHING_TO_SEND, PACKAGE_SCAN_UNREADABLE, PACKAGE_CANCELLED; then nothing is changed. */
    Frozen freeze(Peer recipient, String who, Progress progress) {
        return stores.transactions().within(() -> new Freezing(recipient, who, progress).run());
    }

    /** One package while it is being frozen. */
    private final class Freezing {
        private final Peer peer;
        private final OfficeCode recipient;
        private final String who;
        private final Progress progress;
        private final long sequence;
        private final int signer;
        private final Packing packing;
        private final Cargo cargo;
        private long records;

        Freezing(Peer peer, String who, Progress progress) {
            this.peer = peer;
            this.recipient = peer.card().office();
            this.who = who;
            this.progress = progress;
            this.sequence = stores.outbox().nextSequence(recipient);
            this.signer = renewals.signer(recipient);
            this.packing =
                    files.pack(head(), (index, part) -> stores.outbox().addPart(recipient, sequence, index, part));
            this.cargo = new Cargo(stores.scans(), packing);
        }

        private PackageHead head() {
            Optional<Seen.Place> before = stores.memory().predecessor(recipient);
            return new PackageHead(
                    ids.generate(),
                    here.office().code(),
                    recipient,
                    sequence,
                    before.map(Seen.Place::hash),
                    here.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                    here.office().training(),
                    before.map(Seen.Place::sequence).orElse(0L),
                    Optional.of(stores.memory().seen(recipient)));
        }

        Frozen run() {
            Desk desk = peer.card().desk();
            renewals.news(recipient).ifPresent(card -> add(new Renewal(card)));
            receipts();
            if (lanes.claims(desk)) {
                claims();
            }
            if (lanes.answers(desk)) {
                answers();
            }
            forms();
            if (lanes.circulars(desk)) {
                circulars();
            }
            readings();
            if (lanes.statements(desk)) {
                statements();
            }
            facts();
            settlements();
            if (records == 0) {
                throw new Refusal("PACKAGE_NOTHING_TO_SEND", recipient.value());
            }
            stores.outbox().addScans(recipient, sequence, cargo.enclose(progress));
            Frozen frozen = packing.finish();
            stores.outbox().add(recipient, frozen, signer, new Change(who, "package.made"));
            return frozen;
        }

        private void add(PackageRecord record) {
            packing.add(record);
            records++;
        }

        private void receipts() {
            List<Receipt> owed = stores.inbox().receiptsOwed(recipient);
            owed.forEach(this::add);
            stores.inbox()
                    .receiptsSent(
                            recipient, owed.stream().map(Receipt::sequence).toList());
        }

        private void claims() {
            List<Claim<ClaimState.Accepted>> batch = stores.claims().unsent(BATCH);
            while (!batch.isEmpty() && !cargo.isFull()) {
                claims(batch);
                progress.step(records, 0);
                batch = stores.claims().unsent(BATCH);
            }
        }

        private void claims(List<Claim<ClaimState.Accepted>> batch) {
            Map<ClaimNumber, List<AttachedScan>> hung =
                    stores.scans().of(batch.stream().map(Claim::number).toList());
            long first = records + 1;
            List<Claims.Move> moves = batch.stream()
                    .takeWhile(_ -> !cargo.isFull())
                    .map(claim -> pack(claim, hung.getOrDefault(claim.number(), List.of())))
                    .toList();
            List<ClaimNumber> numbers =
                    moves.stream().map(move -> move.to().number()).toList();
            stores.outbox().addClaims(recipient, sequence, first, numbers);
            stores.claims().updateAll(moves, new Change(who, "claim.packaged"));
        }

        private Claims.Move pack(Claim<ClaimState.Accepted> claim, List<AttachedScan> hung) {
            Claim<ClaimState.Packaged> packed = claim.step(accepted -> accepted.pack(recipient, sequence));
            add(new SentClaim(
                    packed.id(),
                    packed.number(),
                    packed.revision(),
                    packed.state().acceptedOn(),
                    packed.content(),
                    cargo.take(packed.number(), hung)));
            return new Claims.Move(claim, packed);
        }

        private void forms() {
            Set<String> templates = new HashSet<>();
            List<SentForm> batch = due();
            while (!batch.isEmpty()) {
                for (SentForm form : batch) {
                    form.template()
                            .filter(templates::add)
                            .ifPresent(hash -> add(new Template(stores.forms().template(hash))));
                    add(form);
                }
                stores.forms().sent(recipient, batch);
                progress.step(records, 0);
                batch = due();
            }
        }

        private List<SentForm> due() {
            return stores.forms().due(recipient, peer.card().desk(), BATCH);
        }

        private void circulars() {
            List<SentCircular> batch = stores.circulars().due(recipient, CIRCULARS);
            while (!batch.isEmpty() && !cargo.isFull()) {
                batch.stream().takeWhile(_ -> !cargo.isFull()).forEach(this::circular);
                progress.step(records, 0);
                batch = stores.circulars().due(recipient, CIRCULARS);
            }
        }

        private void circular(SentCircular circular) {
            add(circular);
            cargo.take(circular);
            stores.circulars().sent(recipient, circular, sequence, records);
        }

        private void readings() {
            List<CircularRead> batch = stores.circulars().readingsOwed(recipient, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(this::add);
                stores.circulars().told(recipient, batch);
                batch = stores.circulars().readingsOwed(recipient, BATCH);
            }
        }

        private void statements() {
            batches(
                    BATCH,
                    limit -> stores.statements().due(recipient, limit),
                    SentStatement::new,
                    batch -> stores.statements().sent(recipient, batch, sequence));
        }

        private void facts() {
            batches(
                    BATCH,
                    limit -> stores.facts().due(peer.card(), limit),
                    SentFact::new,
                    batch -> stores.facts().copies().sent(recipient, batch, sequence));
        }

        private void settlements() {
            stores.settlements().prepare(peer.card().desk(), who);
            batches(
                    SETTLEMENTS,
                    limit -> stores.settlements().due(recipient, peer.card().desk(), limit),
                    SentSettlement::new,
                    batch -> stores.settlements().copies().sent(recipient, batch, sequence));
        }

        private <T> void batches(
                int limit, IntFunction<List<T>> due, Function<T, PackageRecord> record, Consumer<List<T>> sent) {
            List<T> batch;
            do {
                batch = due.apply(limit);
                batch.forEach(each -> add(record.apply(each)));
                sent.accept(batch);
                progress.step(records, 0);
            } while (batch.size() == limit);
        }

        private void answers() {
            long last = 0;
            List<Outbox.Owed> batch = stores.outbox().owed(recipient, last, BATCH);
            while (!batch.isEmpty()) {
                last = batch.getLast().order();
                answers(batch);
                progress.step(records, 0);
                batch = stores.outbox().owed(recipient, last, BATCH);
            }
            stores.outbox().settle(recipient, last);
        }

        /** Where the agency has lost a claim, the claim itself first. */
        private void answers(List<Outbox.Owed> batch) {
            Set<ClaimNumber> whole = batch.stream()
                    .filter(Outbox.Owed::isWhole)
                    .map(Outbox.Owed::number)
                    .collect(Collectors.toSet());
            List<ClaimNumber> numbers = batch.stream().map(Outbox.Owed::number).toList();
            Map<ClaimNumber, List<AttachedScan>> hung = stores.scans().of(List.copyOf(whole));
            for (Claim<?> claim : stores.claims().findAll(numbers)) {
                if (whole.contains(claim.number())) {
                    Answers.back(claim, cargo.take(claim.number(), hung.getOrDefault(claim.number(), List.of())))
                            .ifPresent(this::add);
                }
                Answers.of(claim).ifPresent((Answer answer) -> add(answer));
            }
        }
    }
}
