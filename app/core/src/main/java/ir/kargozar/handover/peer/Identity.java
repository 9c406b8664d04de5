package ir.kargozar.handover.peer;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A card of this workspace and the private key that belongs to it.
 *
 * @param generation 1, 2, 3 … with each renewal
 * @param succession certificates in which each former key vouches for the next one, the newest first; the oldest are
 *     forgotten
 */
public record Identity(Card card, PrivateKey key, int generation, List<X509Certificate> succession) {
    /** So many renewals may be missed by another office before it must be told by telephone. */
    public static final int REMEMBERED = 8;

    public Identity {
        succession = List.copyOf(succession.subList(0, Math.min(REMEMBERED, succession.size())));
    }

    /** The first one, for which no other vouches. */
    public static Identity first(Card card, PrivateKey key) {
        return new Identity(card, key, 1, List.of());
    }

    @Override
    public String toString() {
        return "Identity[" + card.office() + ", " + generation + "]";
    }
}
