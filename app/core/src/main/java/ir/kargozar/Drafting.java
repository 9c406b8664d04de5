package ir.kargozar;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.draft.Drafts;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.claim.JooqFormerClaims;
import ir.kargozar.storage.draft.JooqUnfinishedEntries;

/** Half-entered claims and corrections over the store of a workspace. */
final class Drafting {
    private Drafting() {}

    static Drafts of(Workspace workspace, ClaimDesk desk, ClaimDesk.Words words) {
        Drafts.Stores stores = new Drafts.Stores(
                workspace.claims(),
                new JooqFormerClaims(workspace.store(), workspace.claims(), words.texts()),
                new JooqUnfinishedEntries(workspace.store(), workspace.log()),
                workspace.log(),
                workspace.transactions());
        return Drafts.of(stores, desk, words);
    }
}
