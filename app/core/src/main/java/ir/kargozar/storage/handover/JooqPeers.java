package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.FORMER_CARD;
import static ir.kargozar.storage.schema.Tables.IDENTITY;
import static ir.kargozar.storage.schema.Tables.PEER;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Peers;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Peers in their tables. */
public final class JooqPeers implements Peers {
    private static final CardRow CARD = CardRow.of(PEER);
    private static final CardRow FORMER = CardRow.of(FORMER_CARD);

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
                .fetchOptional(this::peer);
    }

    @Override
    public List<Peer> list() {
        return store.dsl().selectFrom(PEER).orderBy(PEER.OFFICE).fetch(this::peer);
    }

    private Peer peer(Record row) {
        Card card = CARD.read(row);
        return new Peer(card, Peer.Trust.valueOf(row.get(PEER.TRUST)), former(card.office()));
    }

    private List<Card> former(OfficeCode office) {
        return store.dsl()
                .selectFrom(FORMER_CARD)
                .where(FORMER_CARD.OFFICE.eq(office.value()))
                .orderBy(FORMER_CARD.PLACE.desc())
                .fetch(FORMER::read);
    }

    @Override
    public void put(Peer peer, Change change) {
        Card card = peer.card();
        OfficeCode office = card.office();
        store.joined(() -> {
            Optional<Peer> before = find(office);
            boolean isSameCard = before.map(known -> known.card().equals(card)).orElse(false);
            int knows = isSameCard ? knows(office) : present();
            if (!isSameCard) {
                store.dsl()
                        .deleteFrom(FORMER_CARD)
                        .where(FORMER_CARD.OFFICE.eq(office.value()))
                        .execute();
            }
            replace(peer, knows);
            log.append(change, office.value(), before.map(JooqPeers::json).orElse(""), json(peer));
        });
    }

    private void replace(Peer peer, int knows) {
        store.dsl()
                .deleteFrom(PEER)
                .where(PEER.OFFICE.eq(peer.card().office().value()))
                .execute();
        store.dsl()
                .insertInto(PEER)
                .set(CARD.columns(peer.card()))
                .set(PEER.TRUST, peer.trust().name())
                .set(PEER.KNOWS, (long) knows)
                .execute();
    }

    /** The generation of this office's own key now. */
    private int present() {
        return store.dsl()
                .select(IDENTITY.GENERATION)
                .from(IDENTITY)
                .fetchOptional(IDENTITY.GENERATION)
                .map(Math::toIntExact)
                .orElse(1);
    }

    @Override
    public void renew(Card card, Change change) {
        OfficeCode office = card.office();
        store.joined(() -> {
            Peer before = find(office).orElseThrow(() -> unknown(office));
            store.dsl()
                    .insertInto(FORMER_CARD)
                    .set(FORMER.columns(before.card()))
                    .set(FORMER_CARD.PLACE, before.former().size() + 1L)
                    .execute();
            Peer renewed = new Peer(card, before.trust());
            replace(renewed, knows(office));
            log.append(change, office.value(), json(before), json(renewed));
        });
    }

    @Override
    public int knows(OfficeCode office) {
        return store.dsl()
                .select(PEER.KNOWS)
                .from(PEER)
                .where(PEER.OFFICE.eq(office.value()))
                .fetchOptional(PEER.KNOWS)
                .map(Math::toIntExact)
                .orElseThrow(() -> unknown(office));
    }

    private static Fault unknown(OfficeCode office) {
        return new Fault("PEER_UNKNOWN", office.value());
    }

    @Override
    public void told(OfficeCode office, int generation) {
        store.dsl()
                .update(PEER)
                .set(PEER.KNOWS, DSL.inline((long) generation))
                .where(PEER.OFFICE.eq(office.value()))
                .execute();
    }

    private static String json(Peer peer) {
        return "{\"fingerprint\":\"" + peer.card().fingerprint() + "\",\"trust\":\"" + peer.trust() + "\"}";
    }
}
