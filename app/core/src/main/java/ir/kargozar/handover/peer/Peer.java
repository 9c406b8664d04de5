package ir.kargozar.handover.peer;

/** Another office whose card came here. */
public record Peer(Card card, Trust trust) {

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
        return new Peer(card, other);
    }
}
