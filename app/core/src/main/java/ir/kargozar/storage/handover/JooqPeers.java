package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PEER;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Peers;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** Peers in their table. */
public final class JooqPeers implements Peers {
    private static final CardRow CARD = CardRow.of(PEER);

    private final Store store;
    private final ChangeLog log;

    public JooqPeers(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    public Optional<Peer> find(OfficeCode office) {
        return store.dsl()
                .selectFrom(PEER)
                .where(PEER.OFFICE.eq(office.value()))
                .fetchOptional(JooqPeers::peer);
    }

    @Override
    public List<Peer> list() {
        return store.dsl().selectFrom(PEER).orderBy(PEER.OFFICE).fetch(JooqPeers::peer);
    }

    private static Peer peer(Record row) {
        return new Peer(CARD.read(row), Peer.Trust.valueOf(row.get(PEER.TRUST)));
    }

    @Override
    public void put(Peer peer, Change change) {
        Card card = peer.card();
        store.joined(() -> {
            String before = find(card.office()).map(JooqPeers::json).orElse("");
            store.dsl()
                    .deleteFrom(PEER)
                    .where(PEER.OFFICE.eq(card.office().value()))
                    .execute();
            store.dsl()
                    .insertInto(PEER)
                    .set(PEER.OFFICE, card.office().value())
                    .set(PEER.NAME, card.name().value())
                    .set(PEER.DESK, card.desk().name())
                    .set(PEER.TRAINING, card.training() ? 1L : 0L)
                    .set(PEER.CERTIFICATE, CardRow.encoded(card))
                    .set(PEER.TRUST, peer.trust().name())
                    .execute();
            log.append(change, card.office().value(), before, json(peer));
        });
    }

    private static String json(Peer peer) {
        return "{\"fingerprint\":\"" + peer.card().fingerprint() + "\",\"trust\":\"" + peer.trust() + "\"}";
    }
}
