package ir.kargozar.handover.restored;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.circular.CircularCopies;
import ir.kargozar.handover.fact.FactCopies;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.parcel.PackageFiles.RecordSink;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.Seen.Place;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Renewals;
import ir.kargozar.handover.restored.Recollections.Own;
import ir.kargozar.handover.settlement.SettlementCopies;
import ir.kargozar.handover.statement.StatementCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.Optional;

/** Makes what is in a package unsent again, record by record, so that the next package takes it along. */
public final class TakingBack {
    private final PackageFiles files;
    private final Recollections memory;
    private final Claims claims;
    private final FormMail forms;
    private final CircularCopies circulars;
    private final StatementCopies statements;
    private final FactCopies facts;
    private final SettlementCopies settlements;
    private final Renewals renewals;

    /** What travels, besides cards. */
    public record Travelling(
            Claims claims,
            FormMail forms,
            CircularCopies circulars,
            StatementCopies statements,
            FactCopies facts,
            SettlementCopies settlements) {}

    public TakingBack(PackageFiles files, Recollections memory, Travelling travelling, Renewals renewals) {
        this.files = files;
        this.memory = memory;
        this.claims = travelling.claims();
        this.forms = travelling.forms();
        this.circulars = travelling.circulars();
        this.statements = travelling.statements();
        this.facts = travelling.facts();
        this.settlements = travelling.settlements();
        this.renewals = renewals;
    }

    /** Whether a package that was sent names this one as the one before it; without one, whether it is a first. */
    boolean follows(Own own, Optional<Place> before) {
        PackageHead head = files.thaw(own.manifest()).head();
        return head.after() == before.map(Place::sequence).orElse(0L)
                && head.previous().equals(before.map(Place::hash));
    }

    void take(OfficeCode recipient, Own refused, String who) {
        long sequence = refused.place().sequence();
        files.read(
                files.thaw(refused.manifest()),
                memory.parts(recipient, sequence),
                new Unsending(recipient, refused, who),
                Progress.NONE);
    }

    /** Claims that a recipient gave back, and may have lost since with the packages that brought them: none of those is here. */
    void takeGivenBack(OfficeCode recipient, String who) {
        memory.givenBack(recipient).forEach(number -> unpack(number, who));
    }

    private void unpack(ClaimNumber number, String who) {
        claims.find(number)
                .flatMap(TakingBack::accepted)
                .ifPresent(claim -> claims.update(claim, new Change(who, "claim.unpacked")));
    }

    /** Each record back to where it was before it was packed. */
    private final class Unsending implements RecordSink {
        private final OfficeCode recipient;
        private final Own refused;
        private final String who;

        Unsending(OfficeCode recipient, Own refused, String who) {
            this.recipient = recipient;
            this.refused = refused;
            this.who = who;
        }

        @Override
        public void take(long place, PackageRecord record) {
            switch (record) {
                case PackageRecord.SentClaim claim -> unsend(claim.number());
                case PackageRecord.Receipt receipt -> memory.oweReceipt(recipient, receipt.sequence());
                case PackageRecord.Answer answer -> memory.owe(recipient, answer.number(), false);
                case PackageRecord.Renewal _ -> renewals.untold(recipient, refused.signer());
                case PackageRecord.SentForm form ->
                    forms.copies().unsent(recipient, form.form().number());
                case PackageRecord.SentCircular circular -> circulars.unsent(recipient, circular);
                case PackageRecord.CircularRead reading -> circulars.untold(recipient, reading);
                case PackageRecord.SentStatement stated ->
                    statements.unsent(recipient, stated.statement().id());
                case PackageRecord.SentFact sent ->
                    facts.unsent(recipient, sent.fact().id());
                case PackageRecord.SentSettlement sent ->
                    settlements.unsent(recipient, sent.fact().id());
                case PackageRecord.Template _ -> {}
            }
        }

        @Override
        public void setAside(SetAside bad) {
            throw new IllegalStateException("what was frozen here cannot be read: " + bad.code());
        }

        /** An agency's claim is accepted once more; one that an office gives back is owed again. */
        private void unsend(ClaimNumber number) {
            long sequence = refused.place().sequence();
            boolean isLast = memory.sequenceOf(recipient, number)
                    .filter(last -> last == sequence)
                    .isPresent();
            if (number.agency().equals(recipient)) {
                memory.owe(recipient, number, true);
            } else if (isLast) {
                unpack(number, who);
            }
        }
    }

    private static Optional<Claim<ClaimState.Accepted>> accepted(Claim<?> claim) {
        return switch (claim.state()) {
            case ClaimState.Packaged packaged -> Optional.of(claim.step(_ -> packaged.unpack()));
            case ClaimState.Received received -> Optional.of(claim.step(_ -> received.takeBack()));
            case ClaimState.Approved approved -> Optional.of(claim.step(_ -> approved.takeBack()));
            // What was paid must not be paid twice, and what was given back is in the insured's hands: a person
            // decides.
            default -> Optional.empty();
        };
    }
}
