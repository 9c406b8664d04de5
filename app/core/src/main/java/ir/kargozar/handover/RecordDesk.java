package ir.kargozar.handover;

import ir.kargozar.circular.Ranks;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.circular.CircularCopies.Taken;
import ir.kargozar.handover.form.FormIntake;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
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
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Renewals;
import ir.kargozar.handover.settlement.SettlementCopies;
import ir.kargozar.handover.statement.StatementCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.statistics.statement.Offices;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.training.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final ReceiptDesk receipts;
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<Long, ir.kargozar.settlement.fact.Fact> settlements = new LinkedHashMap<>();

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
        this.forms = new FormIntake(
                stores.forms(), here.texts(), new FormIntake.From(sender.card(), from.sequence(), who, here.today()));
        this.arrivals = new Arrivals(stores, from.who(), new Arrivals.From(code, from.sequence()), new Reception());
        this.receipts = new ReceiptDesk(stores, here, code, who);
    }

    /** Stores what is still open, the scans too, and gives what was set aside, in order. */
    List<SetAside> finish() {
        arrivals.finish();
        settle();
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
            case SentCircular circular -> take(place, circular);
            case CircularRead reading -> take(place, reading);
            case SentStatement statement -> take(place, statement.statement());
            case SentFact sent -> take(place, sent.fact());
            case SentSettlement sent -> take(place, sent);
        }
    }

    private void take(long place, SentClaim sent) {
        String subject = sent.number().toString();
        boolean isHandedIn = here.isDocumentsOffice() && sender.card().desk() == Desk.AGENCY;
        boolean isGivenBack = isAnsweredFromThere()
                && sent.number().agency().equals(here.office().code());
        if (!isHandedIn && !isGivenBack) {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        } else if (isHandedIn && !sent.number().agency().equals(code)) {
            setAside(place, subject, "RECORD_FOREIGN");
        } else if (!luggage.holds(sent.scans())) {
            setAside(place, subject, "RECORD_SCAN_MISSING");
        } else {
            arrivals.take(place, sent, new ClaimState.Received(sent.acceptedOn(), here.today()));
        }
    }

    private boolean isAnsweredFromThere() {
        return here.isAgency() && sender.card().desk() == Desk.DOCUMENTS_OFFICE;
    }

    /** What follows from claims that came. */
    private final class Reception implements Arrivals.Told {
        @Override
        public void refused(SentClaim sent, long place, String reason) {
            setAside(place, sent.number().toString(), reason);
        }

        @Override
        public void repeated(Claim<?> claim) {
            if (here.isDocumentsOffice() && Answers.of(claim).isPresent()) {
                stores.outbox().owe(code, claim.number());
            }
        }

        /** The office remembers how far the agency's numbers have come; the agency, that these were sent once. */
        @Override
        public void fresh(List<Claim<ClaimState.Received>> claims) {
            Map<Integer, Integer> highest = new HashMap<>();
            for (Claim<?> claim : claims) {
                highest.merge(claim.number().year(), claim.number().serial(), Math::max);
                if (here.isAgency()) {
                    stores.memory().gaveBack(code, claim.number());
                }
            }
            highest.forEach((year, serial) ->
                    stores.numbers().goOnBehind(claims.getFirst().number().agency(), year, serial));
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
        if (FormMail.isFor(here.office().desk())
                || stores.forms().onward().comesFrom(sender.card().desk())) {
            forms.take(sent).ifPresent(wrong -> setAside.add(SetAside.of(place, subject, wrong)));
        } else {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        }
    }

    private void take(long place, SentCircular sent) {
        String subject = sent.number().value();
        if (!Ranks.below(sender.card().desk()).contains(here.office().desk())) {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        } else if (!luggage.holds(sent.scans())) {
            setAside(place, subject, "RECORD_ATTACHMENT_MISSING");
        } else {
            Taken taken = stores.circulars().receive(sent.of(code), here.today(), who);
            if (taken != Taken.SAME) {
                luggage.bring(sent.scans());
            }
            if (taken == Taken.CONFLICT) {
                setAside(place, subject, "RECORD_CIRCULAR_CONFLICT");
            }
        }
    }

    private void take(long place, CircularRead reading) {
        if (!stores.circulars().receive(code, reading, new Change(who, "circular.read-there"))) {
            setAside(place, reading.number().value(), "RECORD_CIRCULAR_UNKNOWN");
        }
    }

    /** An agency states its own; a documents office its own count, and what its agencies stated. */
    private void take(long place, Statement statement) {
        Statement.Subject about = statement.subject();
        Desk from = sender.card().desk();
        boolean isOwn = about.by().equals(code)
                && (from != Desk.AGENCY || about.agency().equals(code));
        boolean isPassedOn = from == Desk.DOCUMENTS_OFFICE && about.by().equals(about.agency());
        if (!Offices.above(from).contains(here.office().desk())) {
            setAside(place, about.month().toString(), "RECORD_NOT_FOR_DESK");
        } else if (!isOwn && !isPassedOn) {
            setAside(place, about.month().toString(), "RECORD_STATEMENT_FOREIGN");
        } else if (!stores.statements()
                .receive(
                        statement,
                        new StatementCopies.From(code, here.today()),
                        new Change(who, "statistics.received"))) {
            setAside(place, about.month().toString(), "RECORD_STATEMENT_CONFLICT");
        }
    }

    private void take(long place, Fact fact) {
        stores.facts()
                .take(fact, sender.card(), here.today(), who)
                .ifPresent(why -> setAside(place, fact.kind().name(), why));
    }

    private void take(long place, SentSettlement sent) {
        settlements.put(place, sent.fact());
        if (settlements.size() == Sending.BATCH) {
            settle();
        }
    }

    /** What came of the offset, many at once. */
    private void settle() {
        if (settlements.isEmpty()) {
            return;
        }
        List<Long> places = List.copyOf(settlements.keySet());
        List<ir.kargozar.settlement.fact.Fact> facts = List.copyOf(settlements.values());
        stores.settlements()
                .take(
                        facts,
                        new SettlementCopies.From(code, here.today()),
                        sender.card().desk(),
                        who)
                .forEach((index, why) ->
                        setAside(places.get(index), facts.get(index).kind().name(), why));
        settlements.clear();
    }

    private void take(long place, Receipt receipt) {
        if (!receipts.take(receipt)) {
            setAside(place, "", "RECORD_RECEIPT_UNKNOWN");
        }
    }

    private void take(long place, Answer answer) {
        String subject = answer.number().toString();
        arrivals.finish();
        Optional<Claim<?>> claim = stores.claims()
                .find(answer.number())
                .filter(found -> answer.claim().map(found.id()::equals).orElse(true));
        if (!isAnsweredFromThere()) {
            setAside(place, subject, "RECORD_NOT_FOR_DESK");
        } else if (claim.isEmpty()
                || stores.outbox().sequenceOf(code, answer.number()).isEmpty()) {
            setAside(place, subject, ReceiptDesk.CLAIM_UNKNOWN);
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
