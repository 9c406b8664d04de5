package ir.kargozar.claim.draft;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.Claims;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Transactions;

/** Everything of a workspace that comes before a claim is settled. */
public record Drafts(EntryDesk entries, CorrectionDesk corrections, ClaimHistory history) {

    /** What it is all kept in: ports of one store. */
    public record Stores(
            Claims claims, FormerClaims formers, UnfinishedEntries entries, ChangeLog log, Transactions transactions) {}

    public static Drafts of(Stores stores, ClaimDesk desk, ClaimDesk.Words words) {
        AllOrNothing whole = new AllOrNothing(stores.transactions());
        CorrectionDesk corrections = new CorrectionDesk(desk, stores.claims(), stores.formers(), whole, words);
        EntryDesk entries = new EntryDesk(desk, corrections, stores.entries(), whole, words);
        return new Drafts(entries, corrections, new ClaimHistory(stores.log()));
    }
}
