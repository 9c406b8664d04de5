package ir.kargozar.cli.claims;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.statistics.ScheduledFile;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.export.Export;
import ir.kargozar.statistics.export.Exports.Made;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code statistics monthly [--month 1405-08] --out FILE.{json,csv,xlsx,pdf}} (A2, A3): else the month that has ended. */
@Command(name = "monthly")
public final class MonthlyStatistics implements Callable<Integer> {
    private final Session session;

    @Option(names = "--month", paramLabel = "1405-08")
    private String month = "";

    @Option(names = "--out", paramLabel = "FILE.{json,csv,xlsx,pdf}", required = true)
    private Path out = Path.of("");

    public MonthlyStatistics(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (month.isBlank() ? Parsed.valid(ended()) : JalaliMonth.of(month)) {
            case Parsed.Valid<JalaliMonth>(JalaliMonth valid) ->
                new ScheduledFile(session).make(wanted(valid), made -> fields(valid, made));
            case Parsed.Invalid<JalaliMonth> invalid ->
                session.answers().refuse(List.of(session.texts().problem("month", invalid)));
        };
    }

    private Export wanted(JalaliMonth valid) {
        Period period = Period.of(Period.Kind.MONTH, valid.year(), valid.month());
        return new Export(
                Export.Form.MONTHLY, period, Dimension.KIND, session.texts().language(), out);
    }

    private Map<String, Object> fields(JalaliMonth valid, Made made) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", out);
        fields.put("month", valid);
        if (made instanceof Made.Month(MonthlyFigures figures)) {
            MonthlyFigures.Row total = figures.total();
            fields.put("accepted", total.accepted());
            fields.put("returned", total.returned());
            fields.put("papers", total.papers());
            fields.put("amount", total.amount().value());
        }
        return fields;
    }

    private JalaliMonth ended() {
        return session.today().inMonth().plus(-1);
    }
}
