package ir.kargozar.cli.statistics;

import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.export.Export;
import ir.kargozar.statistics.export.Exports.Made;
import ir.kargozar.text.Parsed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What every report of a period asks for, and how it is written. */
public final class PeriodFile {
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
        return switch (period) {
            case Parsed.Valid<Period>(Period valid) ->
                new ScheduledFile(session)
                        .make(
                                new Export(
                                        Export.Form.REPORT,
                                        valid,
                                        by,
                                        session.texts().language(),
                                        out),
                                made -> fields(valid, made));
            case Parsed.Invalid<Period> invalid ->
                session.answers().refuse(List.of(session.texts().problem(field, invalid)));
        };
    }

    private Map<String, Object> fields(Period period, Made made) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", out);
        fields.put("from", period.first());
        fields.put("to", period.last());
        if (made instanceof Made.Whole(var report)) {
            fields.put("rows", report.rows().size());
        }
        return fields;
    }
}
