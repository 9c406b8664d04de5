package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.IDENTITY;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.OwnIdentity;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;

/** The workspace's identity in its table; the private key is sealed under the data key even where the database is not. */
public final class JooqOwnIdentity implements OwnIdentity {
    private static final CardRow CARD = CardRow.of(IDENTITY);
    private static final String PURPOSE = "identity 1";

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
        return store.dsl().selectFrom(IDENTITY).fetchOptional(row -> {
            Card card = CARD.read(row);
            return new Identity(card, key(card, dataKey.open(row.get(IDENTITY.SEALED_KEY), PURPOSE)));
        });
    }

    private static PrivateKey key(Card card, byte[] encoded) {
        try {
            return KeyFactory.getInstance(card.certificate().getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "SECRET_DAMAGED", PURPOSE);
        }
    }

    @Override
    public void keep(Identity identity, Change change) {
        Card card = identity.card();
        store.joined(() -> {
            if (find().isPresent()) {
                throw new Fault("IDENTITY_EXISTS");
            }
            store.dsl()
                    .insertInto(IDENTITY)
                    .set(IDENTITY.ONE, 1L)
                    .set(IDENTITY.OFFICE, card.office().value())
                    .set(IDENTITY.NAME, card.name().value())
                    .set(IDENTITY.DESK, card.desk().name())
                    .set(IDENTITY.TRAINING, card.training() ? 1L : 0L)
                    .set(IDENTITY.CERTIFICATE, CardRow.encoded(card))
                    .set(IDENTITY.SEALED_KEY, dataKey.seal(identity.key().getEncoded(), PURPOSE))
                    .execute();
            log.append(change, card.office().value(), "", "{\"fingerprint\":\"" + card.fingerprint() + "\"}");
        });
    }

    @Override
    public void noteExport(Change change) {
        log.append(change, "identity", "", "");
    }
}
