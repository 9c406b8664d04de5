package ir.kargozar.handover.conflict;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.conflict.ClaimConflict.Choice;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Texts;
import java.util.List;

/** A person looks at both values of a claim, field by field, and says which hold (spec 04). */
public final class ConflictDesk {
    private final ClaimConflicts conflicts;
    private final Claims claims;
    private final Transactions transactions;
    private final Texts texts;

    public ConflictDesk(ClaimConflicts conflicts, Claims claims, Transactions transactions, Texts texts) {
        this.conflicts = conflicts;
        this.claims = claims;
        this.transactions = transactions;
        this.texts = texts;
    }

    /**
     * A conflict with the claim as it stands here.
     *
     * @param fields in which they differ
     */
    public record Compared(ClaimConflict conflict, Claim<?> here, List<Differing> fields) {}

    /** Those that wait, oldest first, behind {@code after}, at most {@code limit}. */
    public List<ClaimConflict> open(long after, int limit) {
        return conflicts.open(after, limit);
    }

    public long openCount() {
        return conflicts.openCount();
    }

    /** Refusal: CONFLICT_UNKNOWN. */
    public Compared compare(long place) {
        return transactions.within(() -> compared(place));
    }

    private Compared compared(long place) {
        ClaimConflict conflict =
                conflicts.find(place).orElseThrow(() -> new Refusal("CONFLICT_UNKNOWN", Long.toString(place)));
        Claim<?> here = claims.find(conflict.number()).orElseThrow();
        return new Compared(
                conflict,
                here,
                Differing.between(here.content(), conflict.came().content(), texts));
    }

    /**
     * What came takes the place of what is here, or is left. Refusals: CONFLICT_UNKNOWN, CONFLICT_DECIDED,
     * CONFLICT_EXAMINED where the claim was decided on meanwhile and what came can no longer take its place.
     */
    public Claim<?> decide(long place, Choice choice, String who) {
        return transactions.within(() -> {
            Compared compared = compared(place);
            if (compared.conflict().decided().isPresent()) {
                throw new Refusal("CONFLICT_DECIDED", compared.here().number().toString());
            }
            conflicts.decide(place, choice, new Change(who, "claim.conflict-decided"));
            return choice == Choice.HERE ? compared.here() : replaced(compared, who);
        });
    }

    private Claim<?> replaced(Compared compared, String who) {
        Claim<?> here = compared.here();
        if (!(here.state() instanceof ClaimState.Received)) {
            throw new Refusal("CONFLICT_EXAMINED", here.number().toString(), texts.word(here.status()));
        }
        ClaimConflict.Came came = compared.conflict().came();
        Claim<ClaimState.Received> fresh = new Claim<>(
                here.id(),
                here.number(),
                Math.max(here.revision() + 1, came.revision()),
                came.content(),
                new ClaimState.Received(came.acceptedOn(), came.on()));
        claims.renew(List.of(new Claims.Move(here, fresh)), new Change(who, "claim.replaced"));
        return fresh;
    }
}
