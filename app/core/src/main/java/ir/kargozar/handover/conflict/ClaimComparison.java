package ir.kargozar.handover.conflict;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;

/** Two contents of a claim. */
public final class ClaimComparison implements Comparison<Compared.OfClaim> {
    private final ClaimConflicts conflicts;
    private final Claims claims;
    private final Texts texts;

    public ClaimComparison(ClaimConflicts conflicts, Claims claims, Texts texts) {
        this.conflicts = conflicts;
        this.claims = claims;
        this.texts = texts;
    }

    @Override
    public List<ClaimConflict> open(long after, int limit) {
        return conflicts.open(after, limit);
    }

    @Override
    public long openCount() {
        return conflicts.openCount();
    }

    @Override
    public Optional<Compared.OfClaim> compare(long place) {
        return conflicts.find(place).map(conflict -> {
            Claim<?> here = claims.find(conflict.number()).orElseThrow();
            List<Differing> seen = conflicts.seen(place);
            return new Compared.OfClaim(
                    conflict,
                    here,
                    seen.isEmpty()
                            ? Differing.between(here.content(), conflict.came().content(), texts)
                            : seen);
        });
    }

    /** Refusal: CONFLICT_EXAMINED where the claim was decided on meanwhile. */
    @Override
    public void decide(Compared.OfClaim compared, Choice choice, String who) {
        conflicts.decide(
                compared.conflict().place(), choice, compared.fields(), new Change(who, "claim.conflict-decided"));
        if (choice == Choice.CAME) {
            replace(compared, who);
        }
    }

    private void replace(Compared.OfClaim compared, String who) {
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
    }
}
