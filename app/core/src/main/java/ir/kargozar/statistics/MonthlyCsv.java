package ir.kargozar.statistics;

import ir.kargozar.office.Office;
import ir.kargozar.statistics.MonthlyFigures.Row;
import ir.kargozar.text.CsvWriter;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The month's figures as CSV for a spreadsheet: a row for each kind, and their sum. Digits ASCII, amounts in rials. */
public final class MonthlyCsv {
    private static final List<String> HEADS =
            List.of("month", "agencyCode", "agencyName", "kind", "accepted", "returned", "papers", "amount");

    private final Texts texts;

    public MonthlyCsv(Texts texts) {
        this.texts = texts;
    }

    /** UTF-8; the stream is flushed, not closed. */
    public void write(MonthlyFigures figures, Office office, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(writer);
        csv.row(HEADS.stream().map(head -> texts.say("statistics.head." + head)).toList());
        figures.rows().forEach((kind, row) -> csv.row(cells(figures, office, texts.word(kind), row)));
        csv.row(cells(figures, office, texts.say("statistics.total"), figures.total()));
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(MonthlyFigures figures, Office office, String kind, Row row) {
        return List.of(
                figures.month().toString(),
                office.code().value(),
                office.name().value(),
                kind,
                Long.toString(row.accepted()),
                Long.toString(row.returned()),
                Long.toString(row.papers()),
                row.amount().toString());
    }
}
