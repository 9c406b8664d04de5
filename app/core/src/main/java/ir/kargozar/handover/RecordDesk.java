package ir.kargozar.handover;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.form.FormIntake;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.PackageRecord.Renewal;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Renewals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores the records of one package as they are read; what cannot be taken is set aside with its reason. */
final class RecordDesk implements RecordSink {
    private final Stores stores;
    private final Here here;
    private final Peer sender;
    private final OfficeCode code;
    private final String who;
    private final Renewals renewals;
    private final Luggage luggage;
    private final FormIntake forms;
    private final Arrivals arrivals;
    private final List<SetAside> setAside = new ArrayList<>();

    /** Whose package it is, and who imports it. */
    record From(Peer sender, long sequence, String who) {}

    RecordDesk(Stores stores, Here here, From from, Renewals renewals, Luggage luggage) {
        this.stores = stores;
        this.here = here;
        this.sender = from.sender();
        this.code = sender.card().office();
        this.who = from.who();
        this.renewals = renewals;
        this.luggage = luggage;
        this.forms = new FormIntake(stores.forms(), here.texts(), new FormIntake.From(code, who, here.today()));
        this.arrivals = new Arrivals(
                stores,
                from.who(),
                new Arrivals.From(code, from.sequence()),
                (sent, place, why) -> setAside(place, sent.number().toString(), why));
    }

    /** Stores what is still open, the scans too, and gives what was set aside, in order. */
    List<SetAside> finish() {
        arrivals.finish();
        luggage.hang(arrivals.hanging(), who);
        return setAside.stream()
                .sorted(Comparator.comparingLong(SetAside::record))
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
            case Renewal renewal -> take(place, renewal);
            case Template template -> take(template);
            case SentForm form -> take(place, form);
        }
    }

    private void take(long place, SentClaim sent) {
        String subject = sent.number().toString();
        if (!here.isDocumentsOffice() || sender.card().desk() != Desk.AGENCY) {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        } else if (!sent.number().agency().equals(code)) {
            setAside(place, subject, "RECORD_FOREIGN");
        } else if (!luggage.holds(sent.scans())) {
            setAside(place, subject, "RECORD_SCAN_MISSING");
        } else {
            arrivals.take(place, sent, new ClaimState.Received(sent.acceptedOn(), here.today()));
        }
    }

    private void take(long place, Renewal renewal) {
        if (!renewals.take(renewal.card(), code, who)) {
            setAside(place, "", "RECORD_CARD_NOT_NEW");
        }
    }

    private void take(Template template) {
        if (!forms.take(template)) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
    }

    private void take(long place, SentForm sent) {
        String subject = sent.form().number().toString();
        if (FormMail.isFor(here.office().desk())) {
            forms.take(sent).ifPresent(wrong -> setAside.add(SetAside.of(place, subject, wrong)));
        } else {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        }
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
