package ir.kargozar.cli.examination;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.conflict.ClaimConflict;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.conflict.Differing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code conflicts list}: claims that came with other values than they have here, a row a field, both values. */
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
        List<ClaimConflict> some = desk.open(0, STEP);
        while (!some.isEmpty()) {
            some.forEach(each -> desk.compare(each.place()).fields().forEach(field -> rows.add(row(each, field))));
            some = desk.open(some.getLast().place(), STEP);
        }
        return session.answers().list(rows);
    }

    private static Map<String, Object> row(ClaimConflict conflict, Differing field) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", conflict.place());
        row.put("number", conflict.number().toString());
        row.put("from", conflict.sender().value());
        row.put("sequence", conflict.sequence());
        row.put("field", field.field());
        row.put("here", field.here());
        row.put("came", field.came());
        return row;
    }
}
