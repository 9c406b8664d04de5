package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Entry;
import ir.kargozar.settlement.fact.Event.Notice;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.fact.Kind;
import ir.kargozar.settlement.fact.PaperNumber;
import java.util.List;

/**
 * What happens by itself (B7): a declared debt is deducted or refused, accounting makes its notice and voucher, the branch its slip.
 * Nothing is decided while this office, put back from a backup, waits for what others know.
 */
public final class Round {
    private final Writing writing;
    private final Ledger ledger;
    private final Agreements agreements;
    private final Conditions conditions;
    private final DeductionOrder order;
    private final String who;

    public Round(Writing writing, Agreements agreements, DeductionOrder order, String who) {
        this.writing = writing;
        this.ledger = writing.ledger();
        this.agreements = new KnownAgreements(agreements);
        this.conditions = new Conditions(ledger, this.agreements, order);
        this.order = order;
        this.who = who;
    }

    public void run() {
        ask();
        answer();
        if (!writing.isWaiting()) {
            ledger.declarations().undecided(writing.office()).forEach(this::decide);
            ledger.lacking(writing.office()).forEach(this::papers);
        }
    }

    /** After a backup was put back, before anything that comes is taken. */
    public void ask() {
        int mark = writing.facts().restorations();
        for (OfficeCode other : writing.others()) {
            if (mark > 0 && !ledger.restorations().isAsked(writing.office(), other, mark)) {
                writing.tell(other, new Event.Restored(mark), who);
            }
        }
    }

    /** What is here of it goes first; the answer is behind it. */
    private void answer() {
        for (Fact asked : ledger.restorations().unanswered(writing.office())) {
            writing.facts().giveBack(asked.by());
            writing.tell(asked.by(), new Event.Heard(asked.id()), who);
        }
    }

    private boolean isToUs(Fact fact) {
        return fact.to().filter(writing.office()::equals).isPresent();
    }

    /** What it is about goes back with it. */
    private void decide(Fact declaration) {
        List<Failing> failing = conditions.failing(declaration, writing.today());
        writing.giveBack(List.of(declaration));
        writing.tell(
                declaration.by(),
                failing.isEmpty() ? deducted(declaration) : new Refused(declaration.id(), failing),
                who);
    }

    private Deducted deducted(Fact declaration) {
        Event.Declared debt = (Event.Declared) declaration.event();
        Registered.Centre centre = conditions
                .star(declaration)
                .map(Registered.Star::centre)
                .flatMap(ledger.registered()::centre)
                .orElseThrow();
        return new Deducted(
                declaration.id(),
                agreements.inForce(centre.id(), writing.today()).orElseThrow(),
                debt.amount(),
                ledger.receivables().cut(centre.code(), debt.amount(), order));
    }

    private void papers(Fact fact) {
        Papers papers = ledger.papers();
        if (fact.by().equals(writing.office())) {
            Notice notice = papers.notice(fact.id()).orElseGet(() -> notice(fact));
            if (papers.voucher(fact.id()).isEmpty()) {
                voucher(fact, notice);
            }
        } else if (isToUs(fact) && papers.slip(fact.id()).isEmpty()) {
            papers.noticed(fact.id()).ifPresent(notice -> slip(fact, notice));
        }
    }

    private PaperNumber next(Kind kind) {
        return ledger.papers().next(writing.office(), kind, writing.today().year());
    }

    private Notice notice(Fact fact) {
        Entry entry = (Entry) fact.event();
        Notice notice = new Notice(next(Kind.NOTICE), fact.id(), entry.amount(), next(Kind.VOUCHER));
        writing.tell(fact.to().orElseThrow(), notice, who);
        return notice;
    }

    private void voucher(Fact fact, Notice notice) {
        Vouchers.of(ledger, (Entry) fact.event())
                .ifPresent(lines -> writing.state(new Event.Voucher(notice.voucher(), fact.id(), lines), who));
    }

    /** Where the declaration is known: after a backup it may come again behind its decision. What the slip is for goes back with it. */
    private void slip(Fact fact, Fact noticed) {
        if (ledger.declarations().of((Entry) fact.event()).isPresent()) {
            Notice notice = (Notice) noticed.event();
            writing.giveBack(List.of(fact, noticed));
            writing.tell(fact.by(), new Slip(next(Kind.SLIP), fact.id(), notice.number(), notice.amount()), who);
        }
    }
}
