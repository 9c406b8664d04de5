package ir.kargozar;

import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.settlement.SettlementMail;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.FormAgreements;
import ir.kargozar.settlement.Registrar;
import ir.kargozar.settlement.SettlementRules;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.settlement.JooqFacts;
import ir.kargozar.storage.settlement.JooqSettlementCopies;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The offset across the desks: what is set off between a documents office and its branches. */
public final class Clearing {
    private final Workspace workspace;
    private final OwnFiles own;
    private final Offset offset;
    private final Supplier<Acquaintance> acquaintance;
    private final Clock clock;
    private @Nullable Bookkeeping books;

    Clearing(Workspace workspace, OwnFiles own, Offset offset, Supplier<Acquaintance> acquaintance, Clock clock) {
        this.workspace = workspace;
        this.own = own;
        this.offset = offset;
        this.acquaintance = acquaintance;
        this.clock = clock;
    }

    /** The books; all that is in them, and what follows by itself. Opened once: what was read of them is kept. */
    public synchronized Bookkeeping books() {
        Bookkeeping known = books;
        if (known == null) {
            known = open();
            books = known;
        }
        return known;
    }

    private Bookkeeping open() {
        return new Bookkeeping(
                new JooqFacts(workspace.store(), workspace.log()),
                workspace.transactions(),
                new Bookkeeping.Terms(new FormAgreements(offset.forms(), offset.definitions()), () -> rules().order()),
                new Bookkeeping.Here(workspace.office(), clock, this::others));
    }

    private Collection<OfficeCode> others() {
        return acquaintance.get().list().stream()
                .filter(Peer::isTrusted)
                .map(Peer::card)
                .filter(card -> Bookkeeping.isBetween(workspace.office().desk(), card.desk()))
                .map(card -> card.office())
                .toList();
    }

    /** The office’s own, read at each use. Refused with SETTLEMENT_RULES_BROKEN. */
    public SettlementRules rules() {
        return SettlementRules.load(own.settlement());
    }

    /** For the documents office. */
    public CentreDesk centres() {
        return new CentreDesk(books());
    }

    /** Centres and workshops from forms, for the documents office. */
    public Registrar registrar() {
        return new Registrar(offset.forms(), centres(), this::others);
    }

    /** For the branch. */
    public DebtDesk debts() {
        return new DebtDesk(books());
    }

    SettlementMail mail() {
        return new SettlementMail(
                new JooqSettlementCopies(workspace.store(), workspace.log()), books(), workspace.office());
    }
}
