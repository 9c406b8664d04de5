package ir.kargozar.handover;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores the records of one package as they are read; what cannot be taken is set aside with its reason. */
final class RecordDesk implements RecordSink {
    private final Stores stores;
    private final Here here;
    private final Peer sender;
    private final OfficeCode code;
    private final String who;
    private final List<Placed> batch = new ArrayList<>(Sending.BATCH);
    private final List<SetAside> setAside = new ArrayList<>();

    RecordDesk(Stores stores, Here here, Peer sender, String who) {
        this.stores = stores;
        this.here = here;
        this.sender = sender;
        this.code = sender.card().office();
        this.who = who;
    }

    private record Placed(long place, Claim<ClaimState.Received> claim) {}

    /** Stores what is still open and gives what was set aside, in order. */
    List<SetAside> finish() {
        storeBatch();
        return setAside.stream()
                .sorted(java.util.Comparator.comparingLong(SetAside::record))
                .toList();
    }

    @Override
    public void setAside(SetAside bad) {
        setAside.add(bad);
    }

    private void setAside(long place, String subject, String reason) {
        setAside.add(here.setAside(place, subject, reason));
    }

    @Override
    public void take(long place, PackageRecord record) {
        switch (record) {
            case SentClaim claim -> take(place, claim);
            case Receipt receipt -> take(place, receipt);
            case Answer answer -> take(place, answer);
        }
    }

    private void take(long place, SentClaim sent) {
        String subject = sent.number().toString();
        if (!here.isDocumentsOffice() || sender.card().desk() != Desk.AGENCY) {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        } else if (!sent.number().agency().equals(code)) {
            setAside(place, subject, "RECORD_FOREIGN");
        } else {
            ClaimState.Received state = new ClaimState.Received(sent.acceptedOn(), here.today());
            batch.add(new Placed(place, new Claim<>(sent.id(), sent.number(), sent.revision(), sent.content(), state)));
            if (batch.size() == Sending.BATCH) {
                storeBatch();
            }
        }
    }

    private void storeBatch() {
        if (batch.isEmpty()) {
            return;
        }
        Claims claims = stores.claims();
        Set<UUID> known =
                new HashSet<>(claims.known(batch.stream().map(Placed::claim).toList()));
        Set<Object> seen = new HashSet<>();
        List<Claim<ClaimState.Received>> fresh = new ArrayList<>(batch.size());
        List<Claims.Move> again = new ArrayList<>();
        for (Placed placed : batch) {
            Claim<ClaimState.Received> claim = placed.claim();
            boolean isFirst = seen.add(claim.id()) && seen.add(claim.number());
            if (isFirst && !known.contains(claim.id())) {
                fresh.add(claim);
            } else {
                Optional<Claim<?>> given = isFirst ? givenBack(claim) : Optional.empty();
                given.ifPresentOrElse(
                        back -> again.add(new Claims.Move(back, claim)),
                        () -> setAside(placed.place(), claim.number().toString(), "RECORD_ALREADY_THERE"));
            }
        }
        store(fresh, again);
        batch.clear();
    }

    private void store(List<Claim<ClaimState.Received>> fresh, List<Claims.Move> again) {
        if (!fresh.isEmpty()) {
            stores.claims().add(fresh, new Change(who, "claim.received"));
        }
        if (!again.isEmpty()) {
            stores.claims().renew(again, new Change(who, "claim.received-again"));
        }
    }

    /** The same claim as this office gave it back, if it did; what comes again must be later than what was given back. */
    private Optional<Claim<?>> givenBack(Claim<ClaimState.Received> again) {
        return stores.claims()
                .find(again.number())
                .filter(here -> here.id().equals(again.id())
                        && here.state() instanceof ClaimState.ReturnedByOffice
                        && here.revision() < again.revision());
    }

    private void take(long place, Receipt receipt) {
        Optional<SentPackage> sent = stores.outbox().find(code, receipt.sequence());
        boolean isOurs = sent.map(known -> known.hash().equals(receipt.hash())).orElse(false);
        if (!isOurs) {
            setAside(place, "", "RECORD_RECEIPT_UNKNOWN");
            return;
        }
        stores.outbox().received(code, receipt.sequence(), receipt.setAside(), new Change(who, "package.received"));
        long after = 0;
        List<Outbox.Sent> some = stores.outbox().claims(code, receipt.sequence(), after, Sending.BATCH);
        while (!some.isEmpty()) {
            after = some.getLast().place();
            receive(some, receipt);
            some = stores.outbox().claims(code, receipt.sequence(), after, Sending.BATCH);
        }
    }

    private void receive(List<Outbox.Sent> sent, Receipt receipt) {
        List<Claims.Move> received = stores
                .claims()
                .findAll(sent.stream().map(Outbox.Sent::number).toList())
                .stream()
                .flatMap(claim -> claim.in(ClaimState.Packaged.class).stream())
                .filter(claim -> claim.state().sequence() == receipt.sequence())
                .map(claim -> new Claims.Move(claim, claim.step(packaged -> packaged.receive(receipt.on()))))
                .toList();
        if (!received.isEmpty()) {
            stores.claims().updateAll(received, new Change(who, "claim.received"));
        }
    }

    private void take(long place, Answer answer) {
        String subject = answer.number().toString();
        Optional<Claim<?>> claim = stores.claims().find(answer.number());
        if (!here.isAgency() || sender.card().desk() != Desk.DOCUMENTS_OFFICE) {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        } else if (claim.isEmpty()
                || stores.outbox().sequenceOf(code, answer.number()).isEmpty()) {
            setAside(place, subject, "RECORD_CLAIM_UNKNOWN");
        } else {
            try {
                List<Claims.Move> steps = Answers.steps(claim.get(), answer.decision());
                if (!steps.isEmpty()) {
                    stores.claims().updateAll(steps, new Change(who, "claim.answered"));
                }
                stores.outbox().answered(code, answer.number());
            } catch (IllegalArgumentException e) {
                setAside(place, subject, "RECORD_STEP");
            }
        }
    }
}
