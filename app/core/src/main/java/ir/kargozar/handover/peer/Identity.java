package ir.kargozar.handover.peer;

import java.security.PrivateKey;

/** This workspace's own card and the private key that belongs to it. */
public record Identity(Card card, PrivateKey key) {

    @Override
    public String toString() {
        return "Identity[" + card.office() + "]";
    }
}
