package ir.kargozar.handover;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.KgzFiles;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.conflict.ClaimComparison;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.conflict.FormComparison;
import ir.kargozar.handover.fact.FactMail;
import ir.kargozar.handover.form.FormMail;
import ir.kargozar.handover.form.Onward;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.settlement.SettlementMail;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.FormAgenda;
import ir.kargozar.settlement.FormAgreements;
import ir.kargozar.settlement.Verdicts;
import ir.kargozar.settlement.ledger.DeductionOrder;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.circular.JooqCircularCopies;
import ir.kargozar.storage.handover.JooqClaimConflicts;
import ir.kargozar.storage.handover.JooqInbox;
import ir.kargozar.storage.handover.JooqOutbox;
import ir.kargozar.storage.handover.JooqOwnIdentity;
import ir.kargozar.storage.handover.JooqPaperChecks;
import ir.kargozar.storage.handover.JooqPeers;
import ir.kargozar.storage.handover.JooqRecollections;
import ir.kargozar.storage.offset.JooqFormConflicts;
import ir.kargozar.storage.offset.JooqFormCopies;
import ir.kargozar.storage.offset.JooqOffsetForms;
import ir.kargozar.storage.settlement.JooqFacts;
import ir.kargozar.storage.settlement.JooqSettlementCopies;
import ir.kargozar.storage.statistics.JooqStatementCopies;
import ir.kargozar.storage.training.JooqFactCopies;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One office's workspace with everything to hand packages over: real store, real files. */
public final class Desktop implements AutoCloseable {
    public static final String WHO = "زهرا";
    public static final Texts TEXTS = Texts.of(Language.FA);

    public final Workspace workspace;
    public final Acquaintance people;
    public final Stores stores;
    public final KgzFiles files;
    public final Handover handover;
    private final SampleClaims samples;

    public Desktop(Workspace workspace) {
        this(workspace, new KgzFiles(TEXTS));
    }

    public Desktop(Workspace workspace, KgzFiles files) {
        this(workspace, files, Engine.CLOCK);
    }

    /** @param clock of the machine it stands on */
    public Desktop(Workspace workspace, KgzFiles files, Clock clock) {
        this.workspace = workspace;
        this.files = files;
        this.people = new Acquaintance(
                new X509Cards(),
                new JooqOwnIdentity(workspace.store(), workspace.log(), workspace.dataKey()),
                new JooqPeers(workspace.store(), workspace.log()),
                workspace.transactions(),
                workspace.office());
        this.stores = new Stores(
                workspace.claims(),
                workspace.scans(),
                new FormMail(
                        new JooqFormCopies(workspace.store(), workspace.log()),
                        new JooqFormConflicts(workspace.store(), workspace.log()),
                        FormDefinitions.of(Optional.empty()),
                        new Onward(workspace.office(), this::trusted)),
                new JooqCircularCopies(
                        workspace.store(), workspace.log(), workspace.office().code()),
                new JooqStatementCopies(workspace.store(), workspace.log()),
                new FactMail(
                        new JooqFactCopies(workspace.store(), workspace.log()),
                        workspace.office().desk()),
                new SettlementMail(
                        new JooqSettlementCopies(workspace.store(), workspace.log()), books(clock), workspace.office()),
                new JooqOutbox(workspace.store(), workspace.log()),
                new JooqInbox(workspace.store(), workspace.log()),
                new JooqClaimConflicts(workspace.store(), workspace.log(), TEXTS),
                new JooqPaperChecks(workspace.store(), workspace.log()),
                new JooqRecollections(workspace.store(), workspace.log(), workspace.claimNumbers()),
                workspace.claimNumbers(),
                workspace.log(),
                workspace.transactions());
        this.handover = new Handover(files, people, stores, new Here(workspace.office(), clock, TEXTS));
        this.samples = new SampleClaims(
                workspace.office().code().hashCode(), workspace.office().code());
    }

    /** The books of debts that are set off, under agreements that the forms say. */
    public Bookkeeping books(Clock clock) {
        JooqOffsetForms forms = new JooqOffsetForms(workspace.store(), workspace.log(), clock);
        return new Bookkeeping(
                new JooqFacts(workspace.store(), workspace.log()),
                workspace.transactions(),
                new Bookkeeping.Terms(
                        new FormAgreements(forms, FormDefinitions.of(Optional.empty()), this::directorates),
                        new FormAgenda(forms, FormDefinitions.of(Optional.empty()), clock),
                        () -> DeductionOrder.OLDEST_FIRST),
                new Bookkeeping.Here(workspace.office(), clock, TEXTS, this::others));
    }

    /** The provincial office's word as it came. */
    public Verdicts verdicts() {
        return new Verdicts(new JooqFacts(workspace.store(), workspace.log()));
    }

    private List<Card> trusted() {
        return people.list().stream().filter(Peer::isTrusted).map(Peer::card).toList();
    }

    private List<OfficeCode> directorates() {
        return trusted().stream()
                .filter(card -> card.desk() == Desk.TREATMENT_DIRECTORATE)
                .map(card -> card.office())
                .toList();
    }

    private List<OfficeCode> others() {
        return trusted().stream()
                .filter(card -> Bookkeeping.isBetween(workspace.office().desk(), card.desk()))
                .map(card -> card.office())
                .toList();
    }

    public static Desktop open(Engine engine, Path folder, Office office) {
        Location place = engine.location(folder);
        return new Desktop(Engine.workspace(place, office));
    }

    public Office office() {
        return workspace.office();
    }

    /** Takes in the other's card, fingerprint compared. */
    public void trust(Desktop other) {
        Peer peer = people.add(other.people.card(WHO).getBytes(StandardCharsets.UTF_8), WHO);
        people.trust(peer.card().office(), other.people.identity(WHO).card().fingerprint(), WHO);
    }

    /** New claims, accepted at this desk. */
    public List<Claim<ClaimState.Accepted>> accept(int count) {
        List<Claim<ClaimState.Accepted>> claims = new ArrayList<>();
        for (SentClaim sample : samples.take(count)) {
            claims.add(new Claim<>(
                    sample.id(), sample.number(), 1, sample.content(), new ClaimState.Accepted(sample.acceptedOn())));
        }
        workspace.claims().add(claims, new Change(WHO, "claim.accepted"));
        return claims;
    }

    public Path export(Desktop to, Path folder) {
        return handover.export(to.office().code(), folder, WHO, Progress.NONE).file();
    }

    public Imported take(Path file) {
        return handover.importPackage(file, WHO, Progress.NONE);
    }

    public long count(Status status) {
        return workspace.claims().counts().getOrDefault(status, 0L);
    }

    /** Decides on a received claim, and owes its agency the news. */
    public void decide(
            ClaimNumber number, java.util.function.Function<ClaimState.Received, ? extends ClaimState> decision) {
        workspace.transactions().within(() -> {
            Claim<ClaimState.Received> claim = workspace
                    .claims()
                    .find(number)
                    .flatMap(found -> found.in(ClaimState.Received.class))
                    .orElseThrow();
            workspace.claims().update(claim.step(decision), new Change(WHO, "claim.examined"));
            stores.outbox().owe(number.agency(), number);
            return number;
        });
    }

    /** Where a person decides between what is here and what came. */
    public ConflictDesk conflicts() {
        return new ConflictDesk(
                new ClaimComparison(stores.conflicts(), stores.claims(), TEXTS),
                new FormComparison(
                        stores.forms().conflicts(),
                        new JooqOffsetForms(workspace.store(), workspace.log(), Engine.CLOCK),
                        stores.forms().definitions()),
                stores.transactions());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
