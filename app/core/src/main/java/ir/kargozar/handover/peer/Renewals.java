package ir.kargozar.handover.peer;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renewed keys: ours told to every peer by its next package, theirs taken from a package of theirs. */
public final class Renewals {
    private final OwnIdentity own;
    private final Peers peers;

    Renewals(OwnIdentity own, Peers peers) {
        this.own = own;
        this.peers = peers;
    }

    /** Every identity of this workspace, the present one first: packages may still be sealed for a former one. */
    public List<Identity> identities() {
        List<Identity> all = new ArrayList<>(own.find().stream().toList());
        all.addAll(own.former());
        return List.copyOf(all);
    }

    /** The generation that signs what is frozen for a peer now: the one it knows. */
    public int signer(OfficeCode peer) {
        return peers.knows(peer);
    }

    /** Whether {@link #news} would have something; nothing counts as told. */
    public boolean isUntold(OfficeCode peer) {
        return own.find()
                .filter(present -> peers.knows(peer) < present.generation())
                .isPresent();
    }

    /** Our present card, where a peer does not know it yet; from now on it counts as told. */
    public Optional<Card> news(OfficeCode peer) {
        Identity present = own.find().orElseThrow(() -> new Fault("IDENTITY_MISSING"));
        if (peers.knows(peer) >= present.generation()) {
            return Optional.empty();
        }
        peers.told(peer, present.generation());
        return Optional.of(present.card());
    }

    /** The package that told a peer of our card never came to it: it knows the key of this generation. */
    public void untold(OfficeCode peer, int generation) {
        peers.told(peer, Math.min(generation, peers.knows(peer)));
    }

    /**
     * Who signs a package that was frozen under a generation: its key, and the present one where that is another. So
     * whoever knows the card of that day takes it, and whoever knows only the present one.
     */
    public List<Identity> signers(int generation) {
        List<Identity> all = identities();
        return all.stream()
                .filter(each -> each.generation() == generation || each.equals(all.getFirst()))
                .sorted((a, b) -> Integer.compare(a.generation(), b.generation()))
                .toList();
    }

    /**
     * Takes a trusted peer's new card, which its package brought; the present one again changes nothing.
     *
     * @return false where it is no new card of that office: another code, desk or world, or one that it had before
     */
    public boolean take(Card card, OfficeCode code, String who) {
        Peer peer = peers.find(code).orElseThrow(() -> new Fault("PEER_UNKNOWN"));
        Card present = peer.card();
        if (card.equals(present)) {
            return true;
        }
        boolean isNew = card.office().equals(code)
                && card.desk() == present.desk()
                && card.training() == present.training()
                && !card.keyHash().equals(present.keyHash())
                && peer.former().stream().noneMatch(old -> old.keyHash().equals(card.keyHash()));
        if (isNew) {
            peers.renew(card, new Change(who, "peer.renewed"));
        }
        return isNew;
    }
}
