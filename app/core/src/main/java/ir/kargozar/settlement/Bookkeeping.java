package ir.kargozar.settlement;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.settlement.ledger.Agenda;
import ir.kargozar.settlement.ledger.Agreements;
import ir.kargozar.settlement.ledger.DeductionOrder;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.MeetingRound;
import ir.kargozar.settlement.ledger.Round;
import ir.kargozar.settlement.ledger.Writing;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The books of a workspace: read whole, and gone on with by itself (B7). */
public final class Bookkeeping {
    private final Facts facts;
    private final Transactions transactions;
    private final Terms terms;
    private final Here here;

    /**
     * By what debts are deducted.
     *
     * @param agenda what a treatment directorate has for the joint meeting
     * @param order read at each use; may refuse
     */
    public record Terms(Agreements agreements, Agenda agenda, Supplier<DeductionOrder> order) {}

    /** @param others trusted desks with which this one settles: a documents office’s branches, a directorate’s provincial office, and back */
    public record Here(Office office, Clock clock, Supplier<Collection<OfficeCode>> others) {}

    public Bookkeeping(Facts facts, Transactions transactions, Terms terms, Here here) {
        this.facts = facts;
        this.transactions = transactions;
        this.terms = terms;
        this.here = here;
    }

    /** With which desk a desk settles; none for those that have no part in it. */
    public static boolean isBetween(Desk one, Desk other) {
        return partner(one).filter(other::equals).isPresent();
    }

    private static Optional<Desk> partner(Desk desk) {
        return switch (desk) {
            case DOCUMENTS_OFFICE -> Optional.of(Desk.BRANCH);
            case BRANCH -> Optional.of(Desk.DOCUMENTS_OFFICE);
            case TREATMENT_DIRECTORATE -> Optional.of(Desk.PROVINCIAL_OFFICE);
            case PROVINCIAL_OFFICE -> Optional.of(Desk.TREATMENT_DIRECTORATE);
            case AGENCY, HEADQUARTERS -> Optional.empty();
        };
    }

    Office office() {
        return here.office();
    }

    /** All facts folded; reads them all. */
    public Ledger ledger() {
        return Ledger.of(facts.all());
    }

    /** Whether this office, put back from a backup, still waits for what others know. */
    public boolean isWaiting() {
        return ledger().restorations()
                .isWaiting(here.office().code(), here.others().get());
    }

    /** What happens by itself, as far as it can now. Refused as the order is read. */
    public void settle(String who) {
        if (isPartner() && (isDirectorate() || facts.isAny() || facts.restorations() > 0)) {
            transactions.within(() -> round(writing(), who));
        }
    }

    /** Before a package is taken: put back from a backup, this office asks what it had said, and takes it only then. */
    public void ask(String who) {
        if (isPartner() && facts.restorations() > 0) {
            transactions.within(() -> {
                Writing writing = writing();
                new Round(writing, terms.agreements(), terms.order().get(), who)
                        .ask(here.others().get());
                return writing;
            });
        }
    }

    private boolean isPartner() {
        return partner(here.office().desk()).isPresent();
    }

    private Writing writing() {
        return new Writing(facts, here.office().code(), here.clock());
    }

    private Writing round(Writing writing, String who) {
        new Round(writing, terms.agreements(), terms.order().get(), who)
                .run(here.others().get());
        if (isDirectorate()) {
            new MeetingRound(writing, terms.agenda(), who).run(here.others().get());
        }
        return writing;
    }

    private boolean isDirectorate() {
        return here.office().desk() == Desk.TREATMENT_DIRECTORATE;
    }

    /** A person's step at a desk, between what happens by itself before it and after it. Refusal: SETTLEMENT_DESK. */
    <T> T step(Desk desk, String who, Function<Writing, T> step) {
        if (here.office().desk() != desk) {
            throw new Refusal("SETTLEMENT_DESK", desk.word());
        }
        return transactions.within(() -> {
            Writing writing = round(writing(), who);
            T done = step.apply(writing);
            round(writing, who);
            return done;
        });
    }

    /** Refusal: SETTLEMENT_WAITS. */
    void mustNotWait(Writing writing) {
        if (writing.ledger()
                .restorations()
                .isWaiting(here.office().code(), here.others().get())) {
            throw new Refusal("SETTLEMENT_WAITS");
        }
    }
}
