package ir.kargozar;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState.Approved;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.settlement.ApprovedClaims;
import ir.kargozar.settlement.fact.Reference;
import java.util.List;

/** Claims that the payment desk has to pay, as the offset asks for them. */
public record ClaimsOfCentres(PaymentDesk payments) implements ApprovedClaims {

    @Override
    public Found find(List<Reference> claims) {
        PaymentDesk.Payable found = payments.payable(numbers(claims));
        return new Found(found.claims().stream().map(ClaimsOfCentres::due).toList(), found.problems());
    }

    @Override
    public void assign(List<Reference> claims, Payee payee, String who) {
        PaymentDesk.Marked marked = payments.assign(
                numbers(claims), new Assignment(payee.centre(), payee.name(), payee.letter(), payee.on()), who);
        if (!marked.problems().isEmpty()) {
            throw new IllegalStateException("CLAIM_NOT_DUE");
        }
    }

    private static List<ClaimNumber> numbers(List<Reference> claims) {
        return claims.stream()
                .map(claim -> ClaimNumber.of(claim.value()).orThrow())
                .toList();
    }

    private static Due due(Claim<Approved> claim) {
        return new Due(
                new Reference(claim.number().toString()),
                new JalaliMonth(claim.state().on().year(), claim.state().on().month()),
                claim.state().approved());
    }
}
