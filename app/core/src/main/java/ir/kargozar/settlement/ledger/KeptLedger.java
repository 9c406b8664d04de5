package ir.kargozar.settlement.ledger;

import ir.kargozar.settlement.fact.Facts;

/**
 * The ledger, kept from one step to the next: only what was kept since is folded in, and where what it rests on was undone it is folded
 * anew. Used within transactions, which come one after another.
 */
public final class KeptLedger {
    private final Facts facts;
    private Ledger ledger = new Ledger();
    private Facts.Mark mark = Facts.Mark.NONE;

    public KeptLedger(Facts facts) {
        this.facts = facts;
    }

    /** For the running transaction only. */
    public synchronized Ledger upToDate() {
        Facts.News news = facts.since(mark);
        if (news.isAnew()) {
            ledger = new Ledger();
        }
        news.facts().forEach(ledger::take);
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
