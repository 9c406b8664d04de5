package ir.kargozar.handover.peer;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;

/** The offices that this workspace knows, one card each. Every change writes its log row in the same transaction. */
public interface Peers {
    Optional<Peer> find(OfficeCode office);

    /** By code. */
    List<Peer> list();

    /**
     * Stores a peer, in the place of one of the same code. With another card than before, cards were exchanged by hand:
     * it knows our present one, and its former ones are forgotten.
     */
    void put(Peer peer, Change change);

    /** The peer's card in the place of the one before it, which becomes a former one; it stays trusted. */
    void renew(Card card, Change change);

    /** Which generation of our keys a peer knows: as cards were exchanged, or as a package told. Fault PEER_UNKNOWN. */
    int knows(OfficeCode office);

    /** A package now tells a peer of our key. */
    void told(OfficeCode office, int generation);
}
