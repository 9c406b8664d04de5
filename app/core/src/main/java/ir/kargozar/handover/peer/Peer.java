package ir.kargozar.handover.peer;

import java.util.List;

/**
 * Another office whose card came here.
 *
 * @param former cards that it replaced itself: they say only that an old package is old
 */
public record Peer(Card card, Trust trust, List<Card> former) {
    public Peer {
        former = List.copyOf(former);
    }

    public Peer(Card card, Trust trust) {
        this(card, trust, List.of());
    }

    /** How far a peer's card is believed. */
    public enum Trust {
        /** The card came; nobody compared the fingerprint yet. */
        SHOWN,
        /** A person compared the fingerprint by telephone. */
        TRUSTED,
        /** Lost or stolen: nothing signed by it is taken any more. */
        REVOKED
    }

    public boolean isTrusted() {
        return trust == Trust.TRUSTED;
    }

    public Peer with(Trust other) {
        return new Peer(card, other, former);
    }
}
