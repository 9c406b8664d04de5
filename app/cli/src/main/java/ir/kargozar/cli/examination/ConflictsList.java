package ir.kargozar.cli.examination;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.ConflictDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code conflicts list}: claims and forms that came with other values than they have here and wait for a person. */
@Command(name = "list")
public final class ConflictsList implements Callable<Integer> {
    private static final int STEP = 200;

    private final Session session;

    public ConflictsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(this::list);
    }

    private int list(Kargozar kargozar) {
        ConflictDesk desk = kargozar.post().conflictDesk();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Conflict> some = desk.open(0, STEP);
        while (!some.isEmpty()) {
            some.forEach(each -> rows.add(row(desk, each)));
            some = desk.open(some.getLast().place(), STEP);
        }
        return session.answers().list(rows);
    }

    private static Map<String, Object> row(ConflictDesk desk, Conflict conflict) {
        Map<String, Object> row = ConflictFields.of(conflict);
        row.put("fields", desk.compare(conflict.place()).fields().size());
        return row;
    }
}
