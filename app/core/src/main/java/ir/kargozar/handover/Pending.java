package ir.kargozar.handover;

import ir.kargozar.handover.Waiting.Freight;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Renewals;
import ir.kargozar.identity.OfficeCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at what the next packages would take along, and takes nothing. */
final class Pending {
    private final Stores stores;
    private final Renewals renewals;
    private final Lanes lanes;

    Pending(Stores stores, Renewals renewals, Here here) {
        this.stores = stores;
        this.renewals = renewals;
        this.lanes = new Lanes(here.office().desk());
    }

    /** Of those that are trusted and for which something waits. */
    List<Waiting> of(List<Peer> peers) {
        return stores.transactions()
                .within(() -> peers.stream()
                        .filter(Peer::isTrusted)
                        .flatMap(peer -> of(peer.card()).stream())
                        .toList());
    }

    /** Whether something of what may fill a package waits for the next one. */
    boolean hasMore(Peer peer) {
        return waits(Freight.CLAIMS, peer.card()) || waits(Freight.CIRCULARS, peer.card());
    }

    private Optional<Waiting> of(Card card) {
        Set<Freight> found = EnumSet.noneOf(Freight.class);
        for (Freight each : Freight.values()) {
            if (waits(each, card)) {
                found.add(each);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(card.office(), card.name().value(), found));
    }

    private boolean waits(Freight freight, Card card) {
        OfficeCode office = card.office();
        return switch (freight) {
            case UNWRITTEN -> stores.outbox().unwritten(office).isPresent();
            case CARD -> renewals.isUntold(office);
            case CLAIMS ->
                lanes.claims(card.desk()) && !stores.claims().unsent(1).isEmpty();
            case ANSWERS ->
                lanes.answers(card.desk())
                        && !stores.outbox().owed(office, 0, 1).isEmpty();
            case FORMS -> !stores.forms().due(office, card.desk(), 1).isEmpty();
            case CIRCULARS ->
                lanes.circulars(card.desk())
                        && !stores.circulars().due(office, 1).isEmpty();
            case READINGS -> !stores.circulars().readingsOwed(office, 1).isEmpty();
            case STATEMENTS ->
                lanes.statements(card.desk())
                        && !stores.statements().due(office, 1).isEmpty();
            case TRAINING -> !stores.facts().due(card, 1).isEmpty();
            case SETTLEMENT -> stores.settlements().waits(office, card.desk());
        };
    }
}
