package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.statistics.PeriodFile;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.MonthlyJson;
import ir.kargozar.statistics.MonthlySheet;
import ir.kargozar.statistics.Period;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Parsed;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        if (!isJson() && !isPaper() && form().isEmpty()) {
            return session.answers()
                    .refuse(List.of(session.texts()
                            .problem("out", "FILE_ENDING", List.of(out.toString(), ".json .csv .xlsx .pdf"))));
        }
        return switch (month.isBlank() ? Parsed.valid(ended()) : JalaliMonth.of(month)) {
            case Parsed.Valid<JalaliMonth>(JalaliMonth valid) -> session.in(kargozar -> write(kargozar, valid));
            case Parsed.Invalid<JalaliMonth> invalid ->
                session.answers().refuse(List.of(session.texts().problem("month", invalid)));
        };
    }

    private int write(Kargozar kargozar, JalaliMonth valid) {
        MonthlyFigures figures = kargozar.statistics().monthly(valid);
        Outputs.write(out, file -> write(figures, kargozar, file));
        MonthlyFigures.Row total = figures.total();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", out);
        fields.put("month", valid);
        fields.put("accepted", total.accepted());
        fields.put("returned", total.returned());
        fields.put("papers", total.papers());
        fields.put("amount", total.amount().value());
        return session.answers().record(fields);
    }

    private void write(MonthlyFigures figures, Kargozar kargozar, OutputStream file) {
        if (isPaper()) {
            JalaliMonth month = figures.month();
            Period period = Period.of(Period.Kind.MONTH, month.year(), month.month());
            PeriodFile.paper(kargozar, period, Dimension.KIND, session.today(), file);
        } else if (isJson()) {
            new MonthlyJson().write(figures, kargozar.office(), file);
        } else {
            new MonthlySheet(session.texts()).write(figures, kargozar.office(), form().orElseThrow(), file);
        }
    }

    private JalaliMonth ended() {
        return session.today().inMonth().plus(-1);
    }

    private boolean isJson() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private boolean isPaper() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private Optional<TableFile.Form> form() {
        return TableFile.Form.of(out.toString());
    }
}
