package ir.kargozar;

import ir.kargozar.account.Credentials;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.draft.Drafts;
import ir.kargozar.claim.people.People;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.examination.ExaminationDesk;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Office;
import ir.kargozar.office.Preferences;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.text.Texts;
import java.time.Clock;

/**
 * The composition root: an open workspace with everything that can be done in it. The only class that knows every
 * adapter; whoever holds one knows none.
 */
public final class Kargozar implements AutoCloseable {
    private final Workspace workspace;
    private final OwnFiles own;
    private final RulePacks rules;
    private final ClaimDesk.Words words;
    private final Wings wings;

    Kargozar(Workspace workspace, OwnFiles own, Texts texts, Clock clock) {
        this.workspace = workspace;
        this.own = own;
        this.words = new ClaimDesk.Words(clock, texts);
        this.rules = RulePacks.load(own.rules(), texts).in(workspace.office().province());
        this.wings = Wings.of(workspace, own, words);
    }

    /**
     * A new workspace, open.
     *
     * @param recoveryKey shown once and kept nowhere: it opens the workspace when the passphrase is lost
     */
    public record Created(Kargozar kargozar, String recoveryKey) {}

    /** Makes a workspace in a folder, or in an empty PostgreSQL database. Refusals of {@link Workspace#create}. */
    public static Created create(String where, Office office, char[] passphrase, Texts texts, Clock clock) {
        Location location = Location.of(where);
        Workspace.Created made = Workspace.create(location, office, passphrase, clock);
        return new Created(new Kargozar(made.workspace(), OwnFiles.of(location), texts, clock), made.recoveryKey());
    }

    /** Opens a workspace: a folder, or a {@code jdbc:postgresql:} URL. Refusals of {@link Workspace#open}. */
    public static Kargozar open(String where, Credentials credentials, Texts texts, Clock clock) {
        Location location = Location.of(where);
        return Door.over(Workspace.open(location, credentials, clock), location, texts, clock);
    }

    /** One without accounts. Refusals as above. */
    public static Kargozar open(String where, char[] passphrase, Texts texts, Clock clock) {
        return open(where, Credentials.of(passphrase), texts, clock);
    }

    /** Without opening it: true for a sandbox, whose passphrase is the published one. */
    public static boolean isTraining(String where) {
        return Workspace.isTraining(Location.of(where));
    }

    public Office office() {
        return workspace.office();
    }

    public Texts texts() {
        return words.texts();
    }

    /** The same open workspace in the words of another language; reads the rule packs again. */
    public Kargozar speaking(Texts other) {
        return new Kargozar(workspace, own, other, words.clock());
    }

    public Claims claims() {
        return workspace.claims();
    }

    public People people() {
        return workspace.people();
    }

    public ClaimDesk claimDesk() {
        return new ClaimDesk(claims(), wings.post().school().terms(rules), workspace.transactions(), office(), words);
    }

    /** Entries left half way, and what is put right before a claim leaves. */
    public Drafts drafts() {
        return Drafting.of(workspace, claimDesk(), words);
    }

    public RulePacks rules() {
        return rules;
    }

    public ExaminationDesk examination() {
        return new ExaminationDesk(claims(), rules, workspace.transactions(), words, wings.post()::oweAnswer);
    }

    public Statistics statistics() {
        return workspace.statistics();
    }

    public Press press() {
        return wings.press();
    }

    /** Forms 1 to 4. */
    public Offset offset() {
        return wings.offset();
    }

    /** Scans of papers. */
    public Optics optics() {
        return wings.optics();
    }

    public Post post() {
        return wings.post();
    }

    /** Who works here, and who may do what. */
    public Staff staff() {
        return wings.staff();
    }

    /** How people like this workspace. */
    public Preferences preferences() {
        return workspace.preferences();
    }

    public ChangeLog log() {
        return workspace.log();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
