package ir.kargozar.storage;

import static ir.kargozar.storage.schema.Tables.ATTEMPTS;
import static ir.kargozar.storage.schema.Tables.KEYRING;

import ir.kargozar.office.Refusal;
import ir.kargozar.storage.engine.Postgres;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.Attempts;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.Moment;
import ir.kargozar.storage.scan.Shelf;
import ir.kargozar.storage.scan.TableShelf;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A workspace in a PostgreSQL database, its key ring in a table. */
record DatabaseHome(Postgres database) implements Home {
    private static final long ONE = 1;

    /** Refused with WORKSPACE_MISSING, DATABASE_UNREACHABLE. */
    static DatabaseHome open(String url) {
        return checked(url, true);
    }

    /** For a new workspace. Refused with WORKSPACE_EXISTS, DATABASE_UNREACHABLE. */
    static DatabaseHome prepare(String url) {
        return checked(url, false);
    }

    static boolean isTraining(String url) {
        try (DatabaseHome home = open(url)) {
            return new JooqOffice(home.database.store()).read().training();
        }
    }

    static boolean needsLogin(String url) {
        try (DatabaseHome home = open(url)) {
            return home.keys().needsLogin();
        }
    }

    private static DatabaseHome checked(String url, boolean wanted) {
        Postgres database = Postgres.connect(url);
        if (database.holdsWorkspace() == wanted) {
            return new DatabaseHome(database);
        }
        database.close();
        throw new Refusal(wanted ? "WORKSPACE_MISSING" : "WORKSPACE_EXISTS", Postgres.withoutSecrets(url));
    }

    @Override
    public KeyRing keys() {
        database.refuseNewer();
        return database.store()
                .dsl()
                .select(KEYRING.JSON)
                .from(KEYRING)
                .where(KEYRING.ONE.eq(ONE))
                .fetchOptional(KEYRING.JSON)
                .map(KeyRing::of)
                .orElseThrow(() -> new Refusal("WORKSPACE_INCOMPLETE", ""));
    }

    @Override
    public void keep(KeyRing keys) {
        Store store = database.store();
        store.joined(() -> store.dsl()
                .insertInto(KEYRING, KEYRING.ONE, KEYRING.JSON)
                .values(ONE, keys.json())
                .onConflict(KEYRING.ONE)
                .doUpdate()
                .set(KEYRING.JSON, keys.json())
                .execute());
    }

    /** A database of an earlier schema counts from its first opening by this program on. */
    @Override
    public Attempts attempts(UnaryOperator<Attempts> change) {
        if (database.isOlder()) {
            return change.apply(Attempts.NONE);
        }
        Store store = database.store();
        return store.joined(() -> {
            Attempts before = store.dsl()
                    .select(ATTEMPTS.JSON)
                    .from(ATTEMPTS)
                    .fetchOptional(ATTEMPTS.JSON)
                    .map(Attempts::of)
                    .orElse(Attempts.NONE);
            Attempts after = change.apply(before);
            if (!after.equals(before)) {
                keep(after);
            }
            return after;
        });
    }

    private void keep(Attempts attempts) {
        database.store()
                .dsl()
                .insertInto(ATTEMPTS, ATTEMPTS.ONE, ATTEMPTS.JSON)
                .values(ONE, attempts.json())
                .onConflict(ATTEMPTS.ONE)
                .doUpdate()
                .set(ATTEMPTS.JSON, attempts.json())
                .execute();
    }

    /** The server's clock: no workstation sets it. */
    @Override
    public Moment now(Moment here) {
        long now = database.millis();
        return new Moment(now, now);
    }

    @Override
    public void create(KeyRing.Fresh fresh, boolean training, Consumer<Store> first) {
        database.create();
        database.store().joined(() -> {
            keep(fresh.ring());
            first.accept(database.store());
        });
    }

    @Override
    public Store open(DataKey key, Clock clock) {
        database.update();
        return database.store();
    }

    @Override
    public Shelf scans(Store store) {
        return new TableShelf(store);
    }

    @Override
    public void close() {
        database.close();
    }
}
