package ir.kargozar;

import ir.kargozar.bank.AccountClaims;
import ir.kargozar.bank.BankAccounts;
import ir.kargozar.bank.BankDesk;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularKinds;
import ir.kargozar.circular.Neighbours.Neighbour;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Claims;
import ir.kargozar.exchange.KgzFiles;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.Here;
import ir.kargozar.handover.Stores;
import ir.kargozar.handover.conflict.ClaimComparison;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.conflict.FormComparison;
import ir.kargozar.handover.fact.FactMail;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.form.Onward;
import ir.kargozar.handover.ledger.Correspondents;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.restored.Renumbering;
import ir.kargozar.recovery.RecoveryDesk;
import ir.kargozar.recovery.RecoveryKinds;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.statistics.export.Exports;
import ir.kargozar.statistics.export.Requests;
import ir.kargozar.statistics.export.ScheduledExports;
import ir.kargozar.statistics.statement.Deadline;
import ir.kargozar.statistics.statement.Offices;
import ir.kargozar.statistics.statement.StatementDesk;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.circular.JooqCircularCopies;
import ir.kargozar.storage.circular.JooqCirculars;
import ir.kargozar.storage.engine.Checkup;
import ir.kargozar.storage.handover.JooqClaimConflicts;
import ir.kargozar.storage.handover.JooqCorrespondents;
import ir.kargozar.storage.handover.JooqInbox;
import ir.kargozar.storage.handover.JooqOutbox;
import ir.kargozar.storage.handover.JooqOwnIdentity;
import ir.kargozar.storage.handover.JooqPaperChecks;
import ir.kargozar.storage.handover.JooqPeers;
import ir.kargozar.storage.handover.JooqRecollections;
import ir.kargozar.storage.recovery.JooqRecoveries;
import ir.kargozar.storage.statistics.JooqStatementCopies;
import ir.kargozar.storage.statistics.JooqStatements;
import ir.kargozar.storage.training.JooqFactCopies;
import ir.kargozar.support.DatabaseState;
import java.util.List;
import java.util.stream.Stream;

/** What goes out of a workspace and comes into it: cards, packages, circulars, statistics, and lists for the bank. */
public final class Post {
    private final Workspace workspace;
    private final OwnFiles own;
    private final Here here;
    private final Offset offset;
    private final Clearing clearing;

    /** @param offset whose forms travel too */
    Post(Workspace workspace, OwnFiles own, Here here, Offset offset) {
        this.workspace = workspace;
        this.own = own;
        this.here = here;
        this.offset = offset;
        this.clearing = new Clearing(workspace, own, offset, this::acquaintance, here);
    }

    /** Other offices, and this one's own card. */
    public Acquaintance acquaintance() {
        return new Acquaintance(
                new X509Cards(),
                new JooqOwnIdentity(workspace.store(), workspace.log(), workspace.dataKey()),
                new JooqPeers(workspace.store(), workspace.log()),
                workspace.transactions(),
                workspace.office());
    }

    /** Packages out and in. */
    public Handover handover() {
        Claims claims = workspace.claims();
        Stores stores = new Stores(
                claims,
                workspace.scans(),
                new FormMail(
                        offset.copies(),
                        offset.conflicts(),
                        offset.definitions(),
                        new Onward(here.office(), () -> trusted().toList())),
                new JooqCircularCopies(
                        workspace.store(), workspace.log(), workspace.office().code()),
                new JooqStatementCopies(workspace.store(), workspace.log()),
                new FactMail(
                        new JooqFactCopies(workspace.store(), workspace.log()),
                        workspace.office().desk()),
                clearing().mail(),
                new JooqOutbox(workspace.store(), workspace.log()),
                inbox(),
                conflicts(),
                papers(),
                memory(),
                workspace.claimNumbers(),
                workspace.log(),
                workspace.transactions());
        return new Handover(new KgzFiles(here.texts()), acquaintance(), stores, here);
    }

    /** The offset across the desks. */
    public Clearing clearing() {
        return clearing;
    }

    /** Offices from which packages come, and what is missing of them. */
    public Correspondents correspondents() {
        return new JooqCorrespondents(workspace.store());
    }

    private JooqInbox inbox() {
        return new JooqInbox(workspace.store(), workspace.log());
    }

    private JooqClaimConflicts conflicts() {
        return new JooqClaimConflicts(workspace.store(), workspace.log(), here.texts());
    }

    private JooqPaperChecks papers() {
        return new JooqPaperChecks(workspace.store(), workspace.log());
    }

    /** Claims and forms that came otherwise than they stand here. */
    public ConflictDesk conflictDesk() {
        return new ConflictDesk(
                new ClaimComparison(conflicts(), workspace.claims(), here.texts()),
                new FormComparison(offset.conflicts(), offset.forms(), offset.definitions()),
                workspace.transactions());
    }

    /** Paper files that come with packages. */
    public PaperDesk paperDesk() {
        return new PaperDesk(papers(), inbox(), workspace.claims(), workspace.transactions());
    }

    /** Circulars, published here or come from above. Refused with CIRCULAR_KINDS_BROKEN. */
    public CircularDesk circulars() {
        return new CircularDesk(
                new JooqCirculars(
                        workspace.store(), workspace.log(), workspace.office().code()),
                CircularKinds.load(own.circulars()),
                this::neighbours,
                workspace.transactions(),
                new CircularDesk.Here(workspace.office(), here.clock(), here.texts()));
    }

    private List<Neighbour> neighbours() {
        return trusted()
                .map(card -> new Neighbour(card.office(), card.name(), card.desk()))
                .toList();
    }

    private Stream<Card> trusted() {
        return acquaintance().list().stream().filter(Peer::isTrusted).map(Peer::card);
    }

    /** Other numbers for claims whose number is taken at the documents office. */
    public Renumbering renumbering() {
        return new Renumbering(
                workspace.claims(), workspace.claimNumbers(), memory(), workspace.transactions(), here.texts());
    }

    private JooqRecollections memory() {
        return new JooqRecollections(workspace.store(), workspace.log(), workspace.claimNumbers());
    }

    /** Lists of accounts for the bank, and its answers. */
    public BankDesk bank() {
        BankAccounts accounts = workspace.bankAccounts();
        return new BankDesk(
                accounts,
                new AccountClaims(accounts, workspace.claims()),
                workspace.transactions(),
                new ClaimDesk.Words(here.clock(), here.texts()),
                new BankDesk.Own(workspace.office().code(), own.bank()));
    }

    /** What statistics count. Refused with MEASURES_BROKEN, MEASURES_WRONG. */
    public Measures measures() {
        return Measures.load(own.statistics());
    }

    /** Monthly statistics sent, and come from those below. Refused as measures are, and with DEADLINE_BROKEN. */
    public StatementDesk statements() {
        return new StatementDesk(
                new JooqStatements(workspace.store(), workspace.log()),
                () -> trusted()
                        .map(card -> new Offices.Other(card.office(), card.name(), card.desk()))
                        .toList(),
                workspace.transactions(),
                new StatementDesk.Rules(measures(), Deadline.load(own.statistics())),
                new StatementDesk.Here(workspace.office(), here.clock()));
    }

    /** Training: what is taught, who stands where, who may accept claims. */
    public School school() {
        return new School(
                workspace,
                own,
                new ir.kargozar.training.register.Here(here.office(), here.clock(), here.texts()),
                acquaintance());
    }

    /** Recoveries. Refused with RECOVERY_KINDS_BROKEN. */
    public RecoveryDesk recoveries() {
        return new RecoveryDesk(
                new JooqRecoveries(workspace.store(), workspace.log()),
                RecoveryKinds.load(own.recoveries()),
                workspace.transactions(),
                new RecoveryDesk.Here(workspace.office(), here.clock(), here.texts()));
    }

    /** Files of statistics. */
    public Exports exports(StatisticsPapers papers) {
        return new Exports(
                workspace.statistics(),
                this::measures,
                papers,
                new Exports.Here(workspace.office(), here.clock(), workspace.signedIn()::require));
    }

    /** Files of statistics that were asked for while another process held the workspace. */
    public ScheduledExports scheduledExports(StatisticsPapers papers) {
        return new ScheduledExports(own.workspace().map(Requests::new), exports(papers), here.texts());
    }

    /** What the database tells of itself. */
    public DatabaseState database() {
        return new Checkup(workspace.store()).state();
    }

    /** Backups. */
    public Vault vault() {
        return new Vault(workspace, own, here);
    }

    /** The next package to the claim's agency says what was decided on it. */
    void oweAnswer(ClaimNumber number) {
        new JooqOutbox(workspace.store(), workspace.log()).owe(number.agency(), number);
    }
}
