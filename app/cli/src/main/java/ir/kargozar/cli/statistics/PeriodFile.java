package ir.kargozar.cli.statistics;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.ReportJson;
import ir.kargozar.statistics.ReportSheet;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Parsed;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every report of a period asks for, and how it is written. */
public final class PeriodFile {
    private static final String ENDINGS = ".json .csv .xlsx .pdf";

    @Option(names = "--out", paramLabel = "FILE.{json,csv,xlsx,pdf}", required = true)
    private Path out = Path.of("");

    @Option(names = "--by", paramLabel = "whole|kind|provider_type|clerk|agency|province|month|reason")
    private Dimension by = Dimension.KIND;

    /** @param typed the period; blank for the last that has ended */
    int write(Session session, Period.Kind kind, String typed) {
        Parsed<Period> period =
                typed.isBlank() ? Parsed.valid(Period.ended(kind, session.today())) : Period.of(kind, typed);
        return write(session, period, "period");
    }

    /** @param field of a period that is none */
    int write(Session session, Parsed<Period> period, String field) {
        if (!ends(".json") && !ends(".pdf") && form().isEmpty()) {
            return session.answers()
                    .refuse(List.of(session.texts().problem("out", "FILE_ENDING", List.of(out.toString(), ENDINGS))));
        }
        return switch (period) {
            case Parsed.Valid<Period>(Period valid) -> session.in(kargozar -> write(session, kargozar, valid));
            case Parsed.Invalid<Period> invalid ->
                session.answers().refuse(List.of(session.texts().problem(field, invalid)));
        };
    }

    private int write(Session session, Kargozar kargozar, Period period) {
        Report report = Report.of(kargozar.statistics(), kargozar.post().measures(), period, by);
        Outputs.write(out, file -> {
            if (ends(".pdf")) {
                paper(kargozar, period, by, session.today(), file);
            } else if (ends(".json")) {
                new ReportJson(new ReportWords(session.texts())).write(report, kargozar.office(), file);
            } else {
                new ReportSheet(session.texts()).write(report, kargozar.office(), form().orElseThrow(), file);
            }
        });
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", out);
        fields.put("from", period.first());
        fields.put("to", period.last());
        fields.put("rows", report.rows().size());
        return session.answers().record(fields);
    }

    /** The report on paper; refuses WORDING_…. */
    public static void paper(Kargozar kargozar, Period period, Dimension by, JalaliDate madeOn, OutputStream file) {
        StatisticsPapers.Order order =
                StatisticsPapers.Order.of(kargozar.statistics(), kargozar.post().measures(), period, by, madeOn);
        kargozar.press().statisticsPapers().report(order, file);
    }

    private Optional<TableFile.Form> form() {
        return TableFile.Form.of(out.toString());
    }

    private boolean ends(String ending) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
