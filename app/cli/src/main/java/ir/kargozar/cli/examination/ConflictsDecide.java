package ir.kargozar.cli.examination;

import ir.kargozar.cli.Session;
import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict.Choice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code conflicts decide PLACE --keep here|came}: which values of a claim or form hold. */
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
            Compared decided = kargozar.post().conflictDesk().decide(place, keep, session.who());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("number", decided.conflict().subject());
            switch (decided) {
                case Compared.OfClaim claim -> {
                    fields.put("status", claim.here().status());
                    fields.put("revision", claim.here().revision());
                }
                case Compared.OfForm form -> {
                    fields.put("state", form.here().state().status());
                    fields.put("revision", form.here().revision());
                }
            }
            fields.put("decided", keep);
            return session.answers().record(fields);
        });
    }
}
