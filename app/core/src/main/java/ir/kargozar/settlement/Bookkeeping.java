package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.settlement.ledger.Agenda;
import ir.kargozar.settlement.ledger.Agreements;
import ir.kargozar.settlement.ledger.DeductionOrder;
import ir.kargozar.settlement.ledger.KeptLedger;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.MeetingRound;
import ir.kargozar.settlement.ledger.Round;
import ir.kargozar.settlement.ledger.Writing;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The books of a workspace: read whole, and gone on with by itself (B7). */
public final class Bookkeeping {
    private final Facts facts;
    private final KeptLedger kept;
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
    public record Here(Office office, Clock clock, Texts texts, Supplier<Collection<OfficeCode>> others) {}

    public Bookkeeping(Facts facts, Transactions transactions, Terms terms, Here here) {
        this.facts = facts;
        this.kept = new KeptLedger(facts);
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

    Texts texts() {
        return here.texts();
    }

    JalaliDate today() {
        return JalaliDate.of(LocalDate.now(here.clock()));
    }

    /** All facts folded, for the asker alone; reads them all. {@link #read} is quicker. */
    public Ledger ledger() {
        return Ledger.of(facts.all());
    }

    /** Answers from the ledger that is kept up to date; nothing of the ledger may be in the answer but what never changes. */
    public <T> T read(Function<Ledger, T> question) {
        return transactions.within(() -> question.apply(kept.upToDate()));
    }

    /** Whether this office, put back from a backup, still waits for what others know. */
    public boolean isWaiting() {
        Collection<OfficeCode> others = here.others().get();
        return read(ledger -> ledger.restorations().isWaiting(here.office().code(), others));
    }

    /** Whether a treatment directorate has something for the joint meeting that this office was not told yet (B2). */
    public boolean isTabling(OfficeCode other) {
        return isDirectorate() && read(ledger -> MeetingRound.isTabling(ledger, terms.agenda(), other));
    }

    /** What happens by itself, as far as it can now. Refused as the order is read. */
    public void settle(String who) {
        if (isPartner() && (isDirectorate() || facts.isAny() || facts.restorations() > 0)) {
            written(
                    turn -> {
                        turn.run();
                        return turn;
                    },
                    who);
        }
    }

    /** Before a package is taken: put back from a backup, this office asks what it had said, and takes it only then. */
    public void ask(String who) {
        if (isPartner() && facts.restorations() > 0) {
            written(
                    turn -> {
                        turn.round().ask();
                        return turn;
                    },
                    who);
        }
    }

    private boolean isPartner() {
        return partner(here.office().desk()).isPresent();
    }

    private interface Work<T> {
        T on(Turn turn);
    }

    /** @param meeting of a treatment directorate only */
    private record Turn(Writing writing, Round round, Optional<MeetingRound> meeting) {
        void run() {
            round.run();
            meeting.ifPresent(MeetingRound::run);
        }
    }

    /** In one transaction, kept at its end. */
    private <T> T written(Work<T> work, String who) {
        return transactions.within(() -> {
            Writing.Self self = new Writing.Self(
                    here.office().code(), here.clock(), here.others().get());
            DeductionOrder order = terms.order().get();
            Writing writing = new Writing(facts, kept, self);
            try {
                T done = work.on(new Turn(
                        writing,
                        new Round(writing, terms.agreements(), order, who),
                        isDirectorate()
                                ? Optional.of(new MeetingRound(writing, terms.agenda(), who))
                                : Optional.empty()));
                writing.save();
                return done;
            } catch (RuntimeException | Error e) {
                writing.undo();
                throw e;
            }
        });
    }

    private boolean isDirectorate() {
        return here.office().desk() == Desk.TREATMENT_DIRECTORATE;
    }

    /** A person's step at a desk, between what happens by itself before it and after it. Refusal: SETTLEMENT_DESK (the desk in words). */
    <T> T step(Desk desk, String who, Function<Writing, T> step) {
        mustBe(desk);
        return written(
                turn -> {
                    turn.run();
                    T done = step.apply(turn.writing());
                    turn.run();
                    return done;
                },
                who);
    }

    /** Refusal: SETTLEMENT_DESK (the desk in words). */
    void mustBe(Desk desk) {
        if (here.office().desk() != desk) {
            throw new Refusal("SETTLEMENT_DESK", here.texts().word(desk));
        }
    }

    /** Refusal: SETTLEMENT_WAITS. */
    static void mustNotWait(Writing writing) {
        if (writing.isWaiting()) {
            throw new Refusal("SETTLEMENT_WAITS");
        }
    }
}
