package ir.kargozar.storage;

import ir.kargozar.account.Accounts;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Passphrases;
import ir.kargozar.bank.BankAccounts;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.people.People;
import ir.kargozar.handover.restored.ClaimNumbers;
import ir.kargozar.office.Office;
import ir.kargozar.office.Preferences;
import ir.kargozar.office.Transactions;
import ir.kargozar.scan.Scans;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.storage.account.JooqAccounts;
import ir.kargozar.storage.account.SignedIn;
import ir.kargozar.storage.bank.JooqBankAccounts;
import ir.kargozar.storage.claim.JooqClaimNumbers;
import ir.kargozar.storage.claim.JooqClaims;
import ir.kargozar.storage.claim.JooqStatistics;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.RecoveryKey;
import ir.kargozar.storage.log.JooqChangeLog;
import ir.kargozar.storage.person.JooqPeople;
import ir.kargozar.storage.scan.JooqScans;
import java.time.Clock;

/** An open workspace of one office: its ports over one store. One process holds a folder at a time. */
public final class Workspace implements AutoCloseable {
    /** Of every training workspace; published, so that a sandbox never locks anyone out. */
    public static final String TRAINING_PASSPHRASE = "training";

    private final Guard guard;
    private final Store store;
    private final DataKey dataKey;
    private final Office office;
    private final SignedIn signedIn;
    private final JooqChangeLog log;
    private final Claims claims;
    private final Scans scans;

    Workspace(Guard guard, Store store, DataKey dataKey, SignedIn signedIn) {
        Clock clock = guard.clock();
        Home home = guard.home();
        this.guard = guard;
        this.store = store;
        this.dataKey = dataKey;
        this.office = new JooqOffice(store).read();
        this.signedIn = signedIn;
        this.log = new JooqChangeLog(store, logKey(dataKey), clock, signedIn);
        this.claims = new JooqClaims(store, log);
        this.scans = new JooqScans(store, log, home.scans(store), dataKey, clock);
    }

    static byte[] logKey(DataKey dataKey) {
        return dataKey.derived("log 1");
    }

    /**
     * A new workspace, open.
     *
     * @param recoveryKey shown once and kept nowhere: it opens the workspace when the passphrase is lost
     */
    public record Created(Workspace workspace, String recoveryKey) {}

    /**
     * Makes a workspace and opens it. Refused with WORKSPACE_EXISTS, WORKSPACE_INCOMPLETE, WORKSPACE_NETWORK_DRIVE,
     * WORKSPACE_IN_USE, DATABASE_UNREACHABLE.
     *
     * @param passphrase left as it is; the caller wipes it
     */
    public static Created create(Location location, Office office, char[] passphrase, Clock clock) {
        return Workspaces.REAL.create(location, office, passphrase, clock);
    }

    /** As {@link #create(Location, Office, char[], Clock)}, with a recovery key that was shown before. */
    public static Workspace create(
            Location location, Office office, char[] passphrase, RecoveryKey recoveryKey, Clock clock) {
        return Workspaces.REAL
                .create(location, office, passphrase, recoveryKey, clock)
                .workspace();
    }

    /**
     * Opens a workspace. Refused with PASSPHRASE_WRONG, PASSPHRASE_WAIT, LOGIN_MISSING, ACCOUNTS_NONE, ACCOUNT_OFF,
     * WORKSPACE_MISSING, WORKSPACE_INCOMPLETE, WORKSPACE_IN_USE, WORKSPACE_NETWORK_DRIVE, WORKSPACE_NEWER_SCHEMA,
     * DATABASE_UNREACHABLE.
     */
    public static Workspace open(Location location, Credentials credentials, Clock clock) {
        return Workspaces.REAL.open(location, credentials, clock);
    }

    /** One without accounts; refused as above. */
    public static Workspace open(Location location, char[] passphrase, Clock clock) {
        return open(location, Credentials.of(passphrase), clock);
    }

    /**
     * Opens a workspace whose passphrase is lost; refused with RECOVERY_KEY_WRONG and as {@link #open}. Where it has
     * accounts, nothing can be done but let an administrator in.
     */
    public static Workspace recover(Location location, String recoveryKey, Clock clock) {
        return Workspaces.REAL.recover(location, recoveryKey, clock);
    }

    /** Makes ready what every opening needs: the engine and the stretching of a passphrase. Changes nothing. */
    public static void warmUp() {
        Sqlite.warmUp();
        KeyRing.warmUp();
    }

    /** Without opening it: true where only an account's login and passphrase open it. Refused as {@link #isTraining}. */
    public static boolean needsLogin(Location location) {
        return switch (location) {
            case Location.Folder(var path) ->
                KeyRing.of(WorkspaceFolder.describe(path).keys()).needsLogin();
            case Location.Database(String url) -> DatabaseHome.needsLogin(url);
        };
    }

    /** Without a passphrase: true of a sandbox. Refused with WORKSPACE_MISSING, DATABASE_UNREACHABLE. */
    public static boolean isTraining(Location location) {
        return switch (location) {
            case Location.Folder(var path) -> WorkspaceFolder.describe(path).training();
            case Location.Database(String url) -> DatabaseHome.isTraining(url);
        };
    }

    /** What opens it; data and recovery key stay. */
    public Passphrases passphrases() {
        return new RingPassphrases(guard, dataKey, transactions());
    }

    public Accounts accounts() {
        return new JooqAccounts(store, log);
    }

    /** Who works with it. */
    public SignedIn signedIn() {
        return signedIn;
    }

    public Office office() {
        return office;
    }

    public Claims claims() {
        return claims;
    }

    public ClaimNumbers claimNumbers() {
        return new JooqClaimNumbers(store, log);
    }

    public People people() {
        return new JooqPeople(store);
    }

    public Scans scans() {
        return scans;
    }

    public Statistics statistics() {
        return new JooqStatistics(store);
    }

    public BankAccounts bankAccounts() {
        return new JooqBankAccounts(store, log);
    }

    public Preferences preferences() {
        return new JooqPreferences(store);
    }

    public JooqChangeLog log() {
        return log;
    }

    public Transactions transactions() {
        return store.transactions();
    }

    /** For other rooms of the store. */
    public Store store() {
        return store;
    }

    /** For secrets of other rooms of the store. */
    public DataKey dataKey() {
        return dataKey;
    }

    @Override
    public void close() {
        try (Home _ = guard.home()) {
            store.close();
        }
    }
}
