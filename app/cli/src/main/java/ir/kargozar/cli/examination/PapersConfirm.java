package ir.kargozar.cli.examination;

import ir.kargozar.cli.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papers confirm CODE SEQUENCE --by NAME}: another person confirms what the first one ticked. */
@Command(name = "confirm")
public final class PapersConfirm implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE")
    private String from = "";

    @Parameters(index = "1", paramLabel = "SEQUENCE")
    private long sequence;

    @Option(names = "--by", paramLabel = "NAME", required = true)
    private String by = "";

    public PapersConfirm(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return OfPackage.from(session, from, (kargozar, sender) -> {
            int confirmed = kargozar.post().paperDesk().confirm(sender, sequence, by.strip());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("files", confirmed);
            fields.put("who", by.strip());
            return session.answers().record(fields);
        });
    }
}
