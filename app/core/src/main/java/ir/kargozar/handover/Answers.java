package ir.kargozar.handover;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.Item;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Decision;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.scan.ChosenScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents office's decisions as answers, and answers as steps of the agency's claims. */
final class Answers {
    private Answers() {}

    /** The answer that a claim of the documents office gives by its state; none while it is only received. */
    static Optional<Answer> of(Claim<?> claim) {
        Decision decision = switch (claim.state()) {
            case ClaimState.Approved approved ->
                new Decision.Approved(approved.on(), approved.approved(), approved.deductions());
            case ClaimState.ReturnedByOffice back -> new Decision.GivenBack(back.on(), back.reasons());
            case ClaimState.Paid paid ->
                new Decision.Paid(paid.on(), paid.amount(), paid.deductions(), paid.assigned());
            default -> null;
        };
        return Optional.ofNullable(decision)
                .map(known -> new Answer(claim.number(), claim.revision(), known, Optional.of(claim.id())));
    }

    /** A claim as its agency sent it, for an agency that has lost it. */
    static Optional<SentClaim> back(Claim<?> claim, List<ChosenScan> scans) {
        JalaliDate acceptedOn = switch (claim.state()) {
            case ClaimState.Received received -> received.acceptedOn();
            case ClaimState.Approved approved -> approved.acceptedOn();
            case ClaimState.ReturnedByOffice back -> back.acceptedOn();
            case ClaimState.Paid paid -> paid.acceptedOn();
            default -> null;
        };
        return Optional.ofNullable(acceptedOn)
                .map(day -> new SentClaim(claim.id(), claim.number(), claim.revision(), day, claim.content(), scans));
    }

    /**
     * The agency's claim in every state from where it stands to where the answer puts it, one revision each; empty where
     * it stands there already. {@link IllegalArgumentException} where the answer does not fit.
     */
    static List<Claims.Move> steps(Claim<?> claim, Decision decision) {
        List<Claims.Move> steps = new ArrayList<>();
        Claim<?> now = claim;
        while (!stands(now, decision)) {
            Claim<?> next = next(now, decision);
            steps.add(new Claims.Move(now, next));
            now = next;
        }
        return steps;
    }

    private static boolean stands(Claim<?> claim, Decision decision) {
        return switch (decision) {
            case Decision.Approved(var on, var amount, var deductions) ->
                claim.state() instanceof ClaimState.Approved state
                        && state.approved().equals(amount)
                        && state.deductions().equals(deductions)
                        && state.on().equals(on);
            case Decision.GivenBack(var on, var reasons) ->
                claim.state() instanceof ClaimState.ReturnedByOffice state
                        && state.reasons().equals(reasons)
                        && state.on().equals(on);
            case Decision.Paid(var on, var amount, var _, var assigned) ->
                claim.state() instanceof ClaimState.Paid state
                        && state.amount().equals(amount)
                        && state.assigned().equals(assigned)
                        && state.on().equals(on);
        };
    }

    private static Claim<?> next(Claim<?> claim, Decision decision) {
        return switch (claim.state()) {
            case ClaimState.Packaged packaged -> claim.step(_ -> packaged.receive(decision.on()));
            case ClaimState.Received received -> claim.step(_ -> examined(received, claim, decision));
            case ClaimState.Approved approved
            when decision instanceof Decision.Paid(var on, var amount, var _, var assigned)
                    && amount.equals(approved.approved()) ->
                claim.step(_ -> assigned.map(to -> approved.assign(on, to)).orElseGet(() -> approved.pay(on)));
            default -> throw new IllegalArgumentException("RECORD_STEP");
        };
    }

    private static ClaimState examined(ClaimState.Received state, Claim<?> claim, Decision decision) {
        return switch (decision) {
            case Decision.Approved(var on, var amount, var deductions) ->
                approved(state, claim, new Decision.Approved(on, amount, deductions));
            case Decision.Paid(var on, var amount, var deductions, var _) ->
                approved(state, claim, new Decision.Approved(on, amount, deductions));
            case Decision.GivenBack(var on, var reasons) -> state.giveBack(on, reasons);
        };
    }

    private static ClaimState approved(ClaimState.Received state, Claim<?> claim, Decision.Approved decision) {
        requireItems(claim, decision.deductions());
        return new ClaimState.Approved(
                state.acceptedOn(), decision.on(), claim.content().amount(), decision.amount(), decision.deductions());
    }

    private static void requireItems(Claim<?> claim, List<Deduction> deductions) {
        List<Item> items = claim.content().items();
        for (Deduction one : deductions) {
            if (one.item() > items.size()
                    || one.cut().compareTo(items.get(one.item() - 1).amount()) > 0) {
                throw new IllegalArgumentException("RECORD_STEP");
            }
        }
    }
}
