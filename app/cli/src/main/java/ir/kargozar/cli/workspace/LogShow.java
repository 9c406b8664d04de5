package ir.kargozar.cli.workspace;

import ir.kargozar.cli.Session;
import ir.kargozar.log.LogRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code log show NUMBER}: everything that was done with one record, oldest first. */
@Command(name = "show")
public final class LogShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String subject = "";

    public LogShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.log().of(subject).stream().map(LogShow::row).toList()));
    }

    private static Map<String, Object> row(LogRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sequence", row.sequence());
        fields.put("at", row.at());
        fields.put("who", row.change().who());
        fields.put("action", row.change().action());
        fields.put("before", row.before());
        fields.put("after", row.after());
        return fields;
    }
}
