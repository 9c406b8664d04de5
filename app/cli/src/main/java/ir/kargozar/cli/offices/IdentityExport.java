package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.peer.Identity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code identity export [--private] FILE}: this office's card; its private key from a training workspace only, logged. */
@Command(name = "export")
public final class IdentityExport implements Callable<Integer> {
    private final Session session;

    @Option(names = "--private")
    private boolean privateKey;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public IdentityExport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::export);
    }

    private int export(Kargozar kargozar) {
        String who = session.who();
        Identity identity = kargozar.post().acquaintance().identity(who);
        String text = privateKey
                ? kargozar.post().acquaintance().privateKey(who)
                : kargozar.post().acquaintance().card(who);
        Outputs.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("code", kargozar.office().code());
        fields.put("fingerprint", identity.card().fingerprint().spoken());
        return session.answers().record(fields);
    }
}
