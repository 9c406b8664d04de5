package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.settlement.board.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offset table}: what waits for this desk, what waits longest first. */
@Command(name = "table")
public final class TableShow implements Callable<Integer> {
    private final Session session;

    public TableShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().clearing().table().stream()
                        .map(TableShow::row)
                        .toList()));
    }

    private static Map<String, Object> row(Task task) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("task", task.todo());
        row.put("form", task.subject().form().map(Object::toString).orElse(""));
        row.put("debt", task.subject().debt().map(debt -> debt.value()).orElse(""));
        row.put("centre", task.subject().centre());
        row.put("branchCode", task.subject().branch());
        WaitFields.put(row, task.waited());
        return row;
    }
}
