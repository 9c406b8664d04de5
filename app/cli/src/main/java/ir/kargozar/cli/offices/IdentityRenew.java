package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code identity renew}: a new key and card; the next package to each trusted office tells of it, signed with the old key. */
@Command(name = "renew")
public final class IdentityRenew implements Callable<Integer> {
    private final Session session;

    public IdentityRenew(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::renew);
    }

    private int renew(Kargozar kargozar) {
        Identity renewed = kargozar.post().acquaintance().renew(session.who());
        List<String> told = kargozar.post().acquaintance().list().stream()
                .filter(Peer::isTrusted)
                .map(peer -> peer.card().office().value())
                .toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", kargozar.office().code());
        fields.put("fingerprint", renewed.card().fingerprint().spoken());
        fields.put("tellNext", told);
        return session.answers().record(fields);
    }
}
