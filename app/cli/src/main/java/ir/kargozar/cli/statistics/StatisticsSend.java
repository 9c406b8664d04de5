package ir.kargozar.cli.statistics;

import ir.kargozar.cli.Session;
import ir.kargozar.statistics.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code statistics send [--month 1405-08]} (A2, A3): freezes a month's figures for the next package to the office above; else the
 * month that has ended.
 */
@Command(name = "send")
public final class StatisticsSend implements Callable<Integer> {
    private final Session session;

    @Mixin
    private MonthOption month = new MonthOption();

    public StatisticsSend(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return month.with(session, (kargozar, valid) -> {
            List<Statement> made = kargozar.post().statements().send(valid, session.who());
            return session.answers()
                    .list(made.stream().map(StatisticsSend::fields).toList());
        });
    }

    private static Map<String, Object> fields(Statement statement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", statement.subject().month());
        fields.put("agency", statement.subject().agency());
        fields.put("revision", statement.revision());
        fields.put("on", statement.madeOn());
        return fields;
    }
}
