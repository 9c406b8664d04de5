package ir.kargozar.settlement.ledger;

import ir.kargozar.settlement.fact.Facts;
import java.lang.ref.SoftReference;

/**
 * The ledger, kept from one step to the next: only what was kept since is folded in, and where what it rests on was undone it is folded
 * anew. So it is where memory was short. Used within transactions, which come one after another.
 */
public final class KeptLedger {
    private final Facts facts;
    private SoftReference<Ledger> kept = new SoftReference<>(new Ledger());
    private Facts.Mark mark = Facts.Mark.NONE;

    public KeptLedger(Facts facts) {
        this.facts = facts;
    }

    /** For the running transaction only. */
    public synchronized Ledger upToDate() {
        Ledger known = kept.get();
        Facts.News news = facts.since(known == null ? Facts.Mark.NONE : mark);
        Ledger ledger = known == null || news.isAnew() ? new Ledger() : known;
        news.facts().forEach(ledger::take);
        kept = new SoftReference<>(ledger);
        mark = news.mark();
        return ledger;
    }

    /** What the ledger took is kept now. */
    synchronized void goOn() {
        mark = facts.mark();
    }

    /** What the ledger took is not kept. */
    synchronized void forget() {
        mark = Facts.Mark.NONE;
    }
}
