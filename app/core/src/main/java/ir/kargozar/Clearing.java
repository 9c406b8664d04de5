package ir.kargozar;

import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.handover.Here;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.settlement.SettlementMail;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.FormAgenda;
import ir.kargozar.settlement.FormAgreements;
import ir.kargozar.settlement.MeetingBook;
import ir.kargozar.settlement.MeetingDesk;
import ir.kargozar.settlement.Registrar;
import ir.kargozar.settlement.SettlementRules;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.Boards;
import ir.kargozar.settlement.board.Calendar;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Tasks;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.settlement.JooqFacts;
import ir.kargozar.storage.settlement.JooqSettlementCopies;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The offset across the desks: what is set off between a documents office and its branches. */
public final class Clearing {
    private final Workspace workspace;
    private final OwnFiles own;
    private final Offset offset;
    private final Supplier<Acquaintance> acquaintance;
    private final Here here;
    private @Nullable Bookkeeping books;

    Clearing(Workspace workspace, OwnFiles own, Offset offset, Supplier<Acquaintance> acquaintance, Here here) {
        this.workspace = workspace;
        this.own = own;
        this.offset = offset;
        this.acquaintance = acquaintance;
        this.here = here;
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
                new Bookkeeping.Terms(
                        new FormAgreements(offset.forms(), offset.definitions(), this::senders),
                        agenda(),
                        () -> rules().order()),
                new Bookkeeping.Here(workspace.office(), here.clock(), here.texts(), this::others));
    }

    private Collection<OfficeCode> others() {
        return trusted(desk -> Bookkeeping.isBetween(workspace.office().desk(), desk));
    }

    private Collection<OfficeCode> directorates() {
        return trusted(desk -> desk == Desk.TREATMENT_DIRECTORATE);
    }

    /** Whose agreements count. */
    private Collection<OfficeCode> senders() {
        return workspace.office().desk() == Desk.TREATMENT_DIRECTORATE
                ? List.of(workspace.office().code())
                : directorates();
    }

    private Collection<OfficeCode> trusted(Predicate<Desk> desks) {
        return acquaintance.get().list().stream()
                .filter(Peer::isTrusted)
                .map(Peer::card)
                .filter(card -> desks.test(card.desk()))
                .map(card -> card.office())
                .toList();
    }

    /** The office’s own, read at each use. Refused with SETTLEMENT_RULES_BROKEN. */
    public SettlementRules rules() {
        return SettlementRules.load(own.settlement());
    }

    /** Who waits for whom, as of now; reads all facts. Refused as {@link #rules} are. */
    public Boards boards() {
        return boards(books().ledger());
    }

    /** Every agreement’s board, as of now. Refused as {@link #rules} are. */
    public List<Board> everyBoard() {
        return books().read(ledger -> boards(ledger).all());
    }

    private Boards boards(Ledger ledger) {
        return new Boards(offset.forms(), ledger, workspace.office(), calendar());
    }

    private Calendar calendar() {
        return new Calendar(here.clock(), rules().stationDays());
    }

    /** What is on this desk’s table, what waits longest first. Refused as {@link #rules} are. */
    public List<Task> table() {
        return books().read(ledger -> new Tasks(
                        offset.forms(),
                        ledger,
                        calendar(),
                        boards(ledger),
                        new Tasks.Neighbours(directorates(), trusted(desk -> desk == Desk.BRANCH)))
                .all());
    }

    /** For the documents office. */
    public CentreDesk centres() {
        return new CentreDesk(books());
    }

    /** Approved claims that were assigned to centres, for the documents office. */
    public ClaimAssignments assignments(PaymentDesk payments) {
        return new ClaimAssignments(books(), new ClaimsOfCentres(payments), () -> rules().claimsOfCentres());
    }

    /** Centres and workshops from forms, for the documents office. */
    public Registrar registrar() {
        return new Registrar(offset.forms(), centres(), new Registrar.Neighbours(this::others, this::directorates));
    }

    /** For the branch. */
    public DebtDesk debts() {
        return new DebtDesk(books());
    }

    /** For the provincial office. */
    public MeetingDesk meeting() {
        return new MeetingDesk(books());
    }

    /** For both sides of the joint meeting. */
    public MeetingBook meetings() {
        return new MeetingBook(books(), agenda());
    }

    private FormAgenda agenda() {
        return new FormAgenda(offset.forms(), offset.definitions(), here.clock());
    }

    SettlementMail mail() {
        return new SettlementMail(
                new JooqSettlementCopies(workspace.store(), workspace.log()), books(), workspace.office());
    }
}
