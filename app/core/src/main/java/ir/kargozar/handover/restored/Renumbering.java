package ir.kargozar.handover.restored;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState.Accepted;
import ir.kargozar.claim.ClaimState.Packaged;
import ir.kargozar.claim.Claims;
import ir.kargozar.log.Change;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;

/** A person gives a claim another number, because another claim has its number at the documents office. */
public final class Renumbering {
    private final Claims claims;
    private final ClaimNumbers numbers;
    private final Recollections memory;
    private final Transactions transactions;
    private final Texts texts;

    public Renumbering(
            Claims claims, ClaimNumbers numbers, Recollections memory, Transactions transactions, Texts texts) {
        this.claims = claims;
        this.numbers = numbers;
        this.memory = memory;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** Accepted under the next number, it goes with the next package. Problems: CLAIM_NOT_FOUND, CLAIM_NUMBER_NOT_TAKEN. */
    public Outcome renumber(ClaimNumber number, String who) {
        return transactions.within(() -> {
            Optional<Claim<?>> found = claims.find(number);
            if (found.isEmpty()) {
                return refused("CLAIM_NOT_FOUND", number);
            }
            return found.get()
                    .in(Packaged.class)
                    .filter(claim -> memory.isNumberTaken(claim.state().recipient(), number))
                    .map(claim -> renumbered(claim, who))
                    .orElseGet(() -> refused("CLAIM_NUMBER_NOT_TAKEN", number));
        });
    }

    private Outcome renumbered(Claim<Packaged> claim, String who) {
        ClaimNumber next =
                claims.nextNumber(claim.number().agency(), claim.number().year());
        Claim<Accepted> renumbered = new Claim<>(
                claim.id(),
                next,
                claim.revision() + 1,
                claim.content(),
                claim.state().unpack());
        numbers.renumber(claim, renumbered, new Change(who, "claim.renumbered"));
        return new Outcome.Done(renumbered);
    }

    private Outcome refused(String code, ClaimNumber number) {
        return new Outcome.Refused(List.of(texts.problem("number", code, List.of(number.toString()))));
    }
}
