package ir.kargozar.desktop.book;

import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Other offices as their cards name them. */
public record OfficeNames(Map<OfficeCode, String> names) {
    public OfficeNames {
        names = Map.copyOf(names);
    }

    public static OfficeNames of(Collection<Peer> peers) {
        Map<OfficeCode, String> names = new HashMap<>();
        peers.forEach(peer -> names.put(peer.card().office(), peer.card().name().value()));
        return new OfficeNames(names);
    }

    /** Its name, or where no card came its code. */
    public String of(OfficeCode office) {
        return names.getOrDefault(office, office.value());
    }
}
