package ir.kargozar.claim.draft;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import java.util.List;

/** Claims as they stood before other content took their place: drafts, and those given back. */
public interface FormerClaims {

    /** Keeps a claim as it stands now, before it is changed; part of the running transaction. */
    void keep(Claim<?> claim);

    /** What a claim was, newest first; empty for one that was never changed. */
    List<Claim<?>> of(ClaimNumber number);

    /** Forgets one that stands again. */
    void forget(Claim<?> former);
}
