package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.FORMER_IDENTITY;
import static ir.kargozar.storage.schema.Tables.IDENTITY;

import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.OwnIdentity;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import java.util.List;
import java.util.Optional;

/** The workspace's identities in their tables; private keys are sealed under the data key even where the database is not. */
public final class JooqOwnIdentity implements OwnIdentity {
    private static final IdentityRow PRESENT = IdentityRow.of(IDENTITY);
    private static final IdentityRow FORMER = IdentityRow.of(FORMER_IDENTITY);

    private final Store store;
    private final ChangeLog log;
    private final DataKey dataKey;

    public JooqOwnIdentity(Store store, ChangeLog log, DataKey dataKey) {
        this.store = store;
        this.log = log;
        this.dataKey = dataKey;
    }

    @Override
    public Optional<Identity> find() {
        return store.dsl().selectFrom(IDENTITY).fetchOptional(row -> PRESENT.read(row, dataKey));
    }

    @Override
    public List<Identity> former() {
        return store.dsl()
                .selectFrom(FORMER_IDENTITY)
                .orderBy(FORMER_IDENTITY.GENERATION.desc())
                .fetch(row -> FORMER.read(row, dataKey));
    }

    @Override
    public void keep(Identity identity, Change change) {
        store.joined(() -> {
            if (find().isPresent()) {
                throw new Fault("IDENTITY_EXISTS");
            }
            insert(identity);
            log.append(change, identity.card().office().value(), "", json(identity));
        });
    }

    @Override
    public void renew(Identity next, Change change) {
        store.joined(() -> {
            Identity before = find().orElseThrow(() -> new Fault("IDENTITY_MISSING"));
            store.dsl()
                    .insertInto(FORMER_IDENTITY)
                    .set(FORMER.columns(before, dataKey))
                    .execute();
            store.dsl().deleteFrom(IDENTITY).execute();
            insert(next);
            log.append(change, next.card().office().value(), json(before), json(next));
        });
    }

    private void insert(Identity identity) {
        store.dsl()
                .insertInto(IDENTITY)
                .set(PRESENT.columns(identity, dataKey))
                .set(IDENTITY.ONE, 1L)
                .execute();
    }

    private static String json(Identity identity) {
        return "{\"fingerprint\":\"" + identity.card().fingerprint() + "\"}";
    }

    @Override
    public void noteExport(Change change) {
        log.append(change, "identity", "", "");
    }
}
