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

    /** Stores a peer, in the place of one of the same code. */
    void put(Peer peer, Change change);
}
