package ir.kargozar.cli.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.conflict.ClaimConflict.Choice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code conflicts decide PLACE --keep here|came}: which values of a claim hold. */
@Command(name = "decide")
public final class ConflictsDecide implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PLACE")
    private long place;

    @Option(names = "--keep", paramLabel = "here|came", required = true)
    private Choice keep = Choice.HERE;

    public ConflictsDecide(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Claim<?> claim = kargozar.post().conflictDesk().decide(place, keep, session.who());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("number", claim.number().toString());
            fields.put("status", claim.status());
            fields.put("revision", claim.revision());
            return session.answers().record(fields);
        });
    }
}
