package ir.kargozar.cli.examination;

import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.conflict.Compared;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code conflicts show PLACE}: every field in which both differ, side by side; of a decided one as it was then. */
@Command(name = "show")
public final class ConflictsShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PLACE")
    private long place;

    public ConflictsShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> show(kargozar.post().conflictDesk().compare(place)));
    }

    private int show(Compared compared) {
        ConflictFields fields = new ConflictFields(compared, session.texts());
        Map<String, Object> record = ConflictFields.of(compared.conflict());
        compared.conflict().decided().ifPresent(choice -> record.put("decided", choice));
        if (session.answers().isJson()) {
            record.put("fields", fields.rows());
            return session.answers().record(record);
        }
        session.answers().record(record);
        session.answers().say("");
        session.answers().list(fields.shown());
        return ExitStatus.DONE;
    }
}
