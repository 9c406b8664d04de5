package ir.kargozar.statistics;

import ir.kargozar.office.Office;
import ir.kargozar.statistics.MonthlyFigures.Row;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The month's figures as a table for a spreadsheet: a row for each kind, and their sum. Digits ASCII, amounts in rials. */
public final class MonthlySheet {
    private static final int WIDTH = 20;
    private static final List<String> HEADS =
            List.of("month", "agencyCode", "agencyName", "kind", "accepted", "returned", "papers", "amount");

    private final Texts texts;

    public MonthlySheet(Texts texts) {
        this.texts = texts;
    }

    /** The stream is flushed, not closed. */
    public void write(MonthlyFigures figures, Office office, TableFile.Form form, OutputStream out) {
        try (TableFile file = TableFile.open(form, head(), out)) {
            for (var row : figures.rows().entrySet()) {
                file.row(cells(figures, office, texts.word(row.getKey()), row.getValue()));
            }
            file.row(cells(figures, office, texts.say("statistics.total"), figures.total()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableFile.Head head() {
        List<TableFile.Column> columns = HEADS.stream()
                .map(head -> new TableFile.Column(texts.say("statistics.head." + head), WIDTH))
                .toList();
        return new TableFile.Head(
                texts.say("statistics.sheet"), columns, texts.language().isRightToLeft());
    }

    private static List<Cell> cells(MonthlyFigures figures, Office office, String kind, Row row) {
        return List.of(
                Cell.of(figures.month().toString()),
                Cell.of(office.code().value()),
                Cell.of(office.name().value()),
                Cell.of(kind),
                Cell.of(row.accepted()),
                Cell.of(row.returned()),
                Cell.of(row.papers()),
                Cell.of(row.amount().value()));
    }
}
