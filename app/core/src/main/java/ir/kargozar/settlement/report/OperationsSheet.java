package ir.kargozar.settlement.report;

import ir.kargozar.office.Office;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations.Row;
import ir.kargozar.settlement.report.OperationsReport.Centre;
import ir.kargozar.settlement.report.OperationsReport.Worth;
import ir.kargozar.statistics.Growth;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The report as a table for a spreadsheet, and the rows behind each of its numbers. Streams are flushed, not closed. */
public final class OperationsSheet {
    private static final int NARROW = 14;
    private static final int WIDE = 30;
    private static final Set<String> WIDE_ONES = Set.of("officeName", "operation", "centreName");

    private final Texts texts;

    public OperationsSheet(Texts texts) {
        this.texts = texts;
    }

    /** A row a number: this half, the half before, growth. */
    public void write(OperationsReport report, Office office, TableFile.Form form, OutputStream out)
            throws IOException {
        List<TableFile.Column> columns = columns(
                "from", "to", "officeCode", "officeName", "operation", "unit", "number", "before", "percent", "times");
        try (TableFile file = TableFile.open(form, head(columns), out)) {
            for (Operation operation : Operation.values()) {
                for (Worth worth : Worth.values()) {
                    file.row(row(report, office, operation, worth));
                }
            }
        }
    }

    private List<Cell> row(OperationsReport report, Office office, Operation operation, Worth worth) {
        Growth growth = report.growth(operation, worth);
        return List.of(
                Cell.of(report.period().first().toString()),
                Cell.of(report.period().last().toString()),
                Cell.of(office.code().value()),
                Cell.of(office.name().value()),
                Cell.of(texts.word(operation)),
                Cell.of(texts.word(worth)),
                Cell.of(report.figure(operation, worth).sum()),
                Cell.of(report.figureBefore(operation, worth).sum()),
                decimal(growth.percent()),
                decimal(growth.times()));
    }

    /** A row a centre: what was deducted for its own debts and for those that it owes, taken back, and slips. */
    public void centres(OperationsReport report, TableFile.Form form, OutputStream out) throws IOException {
        List<TableFile.Column> columns =
                columns("from", "to", "centreName", "centre", "deductions", "own", "owed", "reversed", "slips");
        try (TableFile file = TableFile.open(form, head(columns), out)) {
            for (Centre centre : report.centres()) {
                file.row(List.of(
                        Cell.of(report.period().first().toString()),
                        Cell.of(report.period().last().toString()),
                        Cell.of(centre.name()),
                        Cell.of(centre.code().value()),
                        Cell.of(centre.deductions()),
                        Cell.of(centre.own()),
                        Cell.of(centre.owed()),
                        Cell.of(centre.reversed()),
                        Cell.of(centre.slips())));
            }
        }
    }

    private Cell decimal(Optional<BigDecimal> number) {
        return number.map(Cell::of).orElseGet(() -> Cell.of(texts.say("statistics.none-before")));
    }

    /** What stands behind a number. */
    public void rows(List<Row> rows, TableFile.Form form, OutputStream out) throws IOException {
        List<TableFile.Column> columns = columns(
                "on",
                "by",
                "debt",
                "workshop",
                "centreName",
                "centre",
                "kind",
                "period",
                "amount",
                "notice",
                "slip",
                "who");
        try (TableFile file = TableFile.open(form, head(columns), out)) {
            for (Row row : rows) {
                file.row(cells(row));
            }
        }
    }

    private List<Cell> cells(Row row) {
        return List.of(
                Cell.of(row.fact().on().toString()),
                Cell.of(row.fact().by().value()),
                Cell.of(row.declared().map(debt -> debt.debt().value()).orElse("")),
                Cell.of(row.declared().map(debt -> debt.workshop().value()).orElse("")),
                Cell.of(row.centreName()),
                Cell.of(row.centre().map(code -> code.value()).orElse("")),
                Cell.of(row.declared().map(debt -> texts.word(debt.debtKind())).orElse("")),
                Cell.of(row.declared().map(debt -> debt.period().toString()).orElse("")),
                Cell.of(row.amount()),
                Cell.of(row.notice().map(paper -> paper.number().toString()).orElse("")),
                Cell.of(row.slip().map(paper -> paper.number().toString()).orElse("")),
                Cell.of(row.fact().who()));
    }

    private List<TableFile.Column> columns(String... names) {
        return Stream.of(names)
                .map(name -> new TableFile.Column(
                        texts.say("operations.head." + name), WIDE_ONES.contains(name) ? WIDE : NARROW))
                .toList();
    }

    private TableFile.Head head(List<TableFile.Column> columns) {
        return new TableFile.Head(
                texts.say("operations.sheet"), columns, texts.language().isRightToLeft());
    }
}
