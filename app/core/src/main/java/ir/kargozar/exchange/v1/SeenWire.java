package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNullElse;

import ir.kargozar.exchange.v1.WireManifest.WirePlace;
import ir.kargozar.exchange.v1.WireManifest.WireSeen;
import ir.kargozar.handover.parcel.Seen;
import java.util.TreeMap;

/** What a sender has of the recipient, in the words of the wire. */
final class SeenWire {
    private SeenWire() {}

    static WireSeen write(Seen seen) {
        return new WireSeen(
                seen.packages().stream()
                        .map(each -> new WirePlace(each.sequence(), each.hash()))
                        .toList(),
                seen.numbers().isEmpty() ? null : new TreeMap<>(seen.numbers()));
    }

    /** {@link IllegalArgumentException} where it is none. */
    static Seen read(WireSeen wire) {
        return new Seen(
                wire.packages().stream()
                        .map(each -> new Seen.Place(each.sequence(), Manifest.checked(each.sha256())))
                        .toList(),
                requireNonNullElse(wire.numbers(), new TreeMap<>()));
    }
}
