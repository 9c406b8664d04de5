package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularEntry;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularKinds;
import ir.kargozar.circular.Circulars;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.Neighbours.Neighbour;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.log.Change;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.circular.JooqCirculars;
import java.util.List;
import java.util.Optional;

/** The circulars of one office, over its real store. */
record CircularOffice(Desktop desktop) {
    CircularDesk desk() {
        return new CircularDesk(
                circulars(),
                CircularKinds.load(Optional.empty()),
                () -> desktop.people.list().stream()
                        .filter(Peer::isTrusted)
                        .map(Peer::card)
                        .map(card -> new Neighbour(card.office(), card.name(), card.desk()))
                        .toList(),
                desktop.workspace.transactions(),
                new CircularDesk.Here(desktop.office(), Engine.CLOCK, Desktop.TEXTS));
    }

    Circulars circulars() {
        return new JooqCirculars(
                desktop.workspace.store(),
                desktop.workspace.log(),
                desktop.office().code());
    }

    Circular publish(CircularEntry entry) {
        return done(desk().publish(entry, Desktop.WHO));
    }

    static Circular done(CircularDesk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(CircularDesk.Outcome.Done.class);
        return ((CircularDesk.Outcome.Done) outcome).circular();
    }

    Scan keep(ReadyScan ready) {
        desktop.workspace.scans().keep(ready, new Change(Desktop.WHO, "scan.kept"));
        return ready.scan();
    }

    List<Delivery> status(CircularId id) {
        return desk().status(circulars().find(id).orElseThrow()).orThrow();
    }
}
