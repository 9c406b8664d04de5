package ir.kargozar.cli.offices;

import ir.kargozar.cli.Session;
import ir.kargozar.handover.peer.Peer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code peers list}: the offices that are known here, and how far they are trusted. */
@Command(name = "list")
public final class PeersList implements Callable<Integer> {
    private final Session session;

    public PeersList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().acquaintance().list().stream()
                        .map(PeersList::row)
                        .toList()));
    }

    static Map<String, Object> row(Peer peer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", peer.card().office().value());
        row.put("name", peer.card().name().value());
        row.put("desk", peer.card().desk().word());
        row.put("trust", peer.trust());
        row.put("fingerprint", peer.card().fingerprint().spoken());
        return row;
    }
}
