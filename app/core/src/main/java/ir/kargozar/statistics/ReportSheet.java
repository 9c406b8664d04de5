package ir.kargozar.statistics;

import ir.kargozar.office.Office;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report as a table for a spreadsheet: a row a measure, its keys beside each other, then sum and growth. */
public final class ReportSheet {
    private static final int NARROW = 14;
    private static final int WIDE = 34;

    private final Texts texts;
    private final ReportWords words;

    public ReportSheet(Texts texts) {
        this.texts = texts;
        this.words = new ReportWords(texts);
    }

    /** The stream is flushed, not closed. */
    public void write(Report report, Office office, TableFile.Form form, OutputStream out) throws IOException {
        try (TableFile file = TableFile.open(form, head(report), out)) {
            for (int i = 0; i < report.measures().size(); i++) {
                file.row(row(report, office, i));
            }
        }
    }

    private TableFile.Head head(Report report) {
        List<TableFile.Column> columns = new ArrayList<>();
        Stream.of("from", "to", "officeCode").forEach(name -> columns.add(column(name, NARROW)));
        Stream.of("officeName", "measure").forEach(name -> columns.add(column(name, WIDE)));
        columns.add(column("unit", NARROW));
        report.rows().keySet().forEach(key -> columns.add(new TableFile.Column(words.key(report.by(), key), NARROW)));
        Stream.of("total", "before", "beforePercent", "beforeTimes", "lastYear", "lastYearPercent", "lastYearTimes")
                .forEach(name -> columns.add(column(name, NARROW)));
        return new TableFile.Head(
                texts.say("statistics.sheet"), columns, texts.language().isRightToLeft());
    }

    private TableFile.Column column(String name, int width) {
        return new TableFile.Column(texts.say("statistics.head." + name), width);
    }

    private List<Cell> row(Report report, Office office, int measure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(report.period().first().toString()));
        cells.add(Cell.of(report.period().last().toString()));
        cells.add(Cell.of(office.code().value()));
        cells.add(Cell.of(office.name().value()));
        cells.add(Cell.of(words.name(report.measures().get(measure))));
        cells.add(Cell.of(words.unit(report.measures().get(measure))));
        report.rows().values().forEach(figures -> cells.add(number(figures.get(measure))));
        cells.add(number(report.total().get(measure)));
        cells.add(number(report.before().get(measure)));
        growth(report.sinceBefore(measure), cells);
        cells.add(number(report.lastYear().get(measure)));
        growth(report.sinceLastYear(measure), cells);
        return cells;
    }

    private Cell number(Figure figure) {
        return figure.mean() ? decimal(figure.number(), "statistics.no-number") : Cell.of(figure.sum());
    }

    private void growth(Growth growth, List<Cell> cells) {
        cells.add(decimal(growth.percent(), "statistics.none-before"));
        cells.add(decimal(growth.times(), "statistics.none-before"));
    }

    private Cell decimal(Optional<BigDecimal> number, String otherwise) {
        return number.map(Cell::of).orElseGet(() -> Cell.of(texts.say(otherwise)));
    }
}
