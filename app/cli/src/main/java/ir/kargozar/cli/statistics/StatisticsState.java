package ir.kargozar.cli.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Answers;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.statement.Difference;
import ir.kargozar.statistics.statement.StatedMonth;
import ir.kargozar.statistics.statement.StatementDesk;
import ir.kargozar.statistics.statement.Statements.Kept;
import ir.kargozar.statistics.statement.Statements.Sending;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
            List<StatedMonth.OfAgency> agencies = desk.collects() ? desk.agencies(valid) : List.of();
            return session.answers().isJson() ? tell(desk, stands, agencies) : print(desk, stands, agencies);
        });
    }

    private int tell(StatementDesk desk, StatedMonth stands, List<StatedMonth.OfAgency> agencies) {
        Map<String, Object> fields = fields(desk, stands);
        if (desk.sends()) {
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
                    agencies.stream().map(each -> agency(desk, each)).toList());
        }
        return session.answers().record(fields);
    }

    private static Map<String, Object> fields(StatementDesk desk, StatedMonth stands) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", stands.month());
        fields.put("dueOn", stands.dueOn());
        fields.put("daysLeft", stands.daysLeft());
        if (desk.sends()) {
            fields.put("sent", stands.isStated());
            fields.put("late", stands.isLate());
        }
        return fields;
    }

    /** For people: one table below the other. */
    private int print(StatementDesk desk, StatedMonth stands, List<StatedMonth.OfAgency> agencies) {
        Answers answers = session.answers();
        answers.record(fields(desk, stands));
        table(stands.sendings(), each -> {
            Map<String, Object> row = sending(each);
            row.put(
                    "stage",
                    session.texts().say("statistics.stage." + each.stage().name()));
            return row;
        });
        table(stands.differences(), StatisticsState::difference);
        table(agencies, each -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("agency", each.agency());
            row.put("sent", each.own().isPresent());
            row.put("late", each.late());
            row.put(
                    "cameOn",
                    each.own().flatMap(Kept::cameOn).map(JalaliDate::toString).orElse(""));
            row.put(
                    "stated",
                    desk.stated(each).map(figures -> number(figures.getFirst())).orElse(""));
            row.put("counted", number(desk.counted(each).getFirst()));
            return row;
        });
        return ExitStatus.DONE;
    }

    private <T> void table(List<T> rows, Function<T, Map<String, Object>> row) {
        if (!rows.isEmpty()) {
            session.answers().say("");
            session.answers().list(rows.stream().map(row).toList());
        }
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
