package ir.kargozar.cli.statistics;

import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.statement.Difference;
import ir.kargozar.statistics.statement.StatedMonth;
import ir.kargozar.statistics.statement.StatementDesk;
import ir.kargozar.statistics.statement.Statements.Sending;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code statistics state [--month 1405-08]} (A3): by when the month is due, how far it is known to have come, what has changed
 * since it was sent, and what each agency below sent.
 */
@Command(name = "state")
public final class StatisticsState implements Callable<Integer> {
    private final Session session;

    @Mixin
    private MonthOption month = new MonthOption();

    public StatisticsState(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return month.with(session, (kargozar, valid) -> {
            StatementDesk desk = kargozar.post().statements();
            StatedMonth stands = desk.month(valid);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("month", valid);
            fields.put("dueOn", stands.dueOn());
            fields.put("daysLeft", stands.daysLeft());
            if (desk.sends()) {
                fields.put("sent", stands.isStated());
                fields.put("late", stands.isLate());
                fields.put(
                        "sendings",
                        stands.sendings().stream().map(StatisticsState::sending).toList());
                fields.put(
                        "differences",
                        stands.differences().stream()
                                .map(StatisticsState::difference)
                                .toList());
            }
            if (desk.collects()) {
                fields.put(
                        "agencies",
                        desk.agencies(valid).stream()
                                .map(each -> agency(desk, each))
                                .toList());
            }
            return session.answers().record(fields);
        });
    }

    private static Map<String, Object> sending(Sending sending) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("office", sending.recipient());
        fields.put("stage", sending.stage());
        return fields;
    }

    private static Map<String, Object> difference(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("measure", difference.measure().code());
        fields.put("stated", number(difference.stated()));
        fields.put("now", number(difference.now()));
        return fields;
    }

    private static Map<String, Object> agency(StatementDesk desk, StatedMonth.OfAgency agency) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("agency", agency.agency());
        fields.put("name", agency.name());
        fields.put("sent", agency.own().isPresent());
        fields.put("late", agency.late());
        agency.own().ifPresent(kept -> {
            fields.put("revision", kept.statement().revision());
            kept.cameOn().ifPresent(day -> fields.put("cameOn", day));
        });
        desk.stated(agency).ifPresent(figures -> fields.put("stated", figures(desk.told(), figures)));
        fields.put("counted", figures(desk.told(), desk.counted(agency)));
        return fields;
    }

    private static Map<String, Object> figures(List<Measure> told, List<Figure> figures) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            numbers.put(told.get(i).code(), number(figures.get(i)));
        }
        return numbers;
    }

    private static String number(Figure figure) {
        return figure.number().map(number -> number.toPlainString()).orElse("");
    }
}
