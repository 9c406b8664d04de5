package ir.kargozar.cli.offset;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations.Row;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsReport.Worth;
import ir.kargozar.settlement.report.OperationsSheet;
import ir.kargozar.statistics.Period;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code offset report [--half-year 1405-1 | --from DATE --to DATE] [--rows NUMBER | --by-centre] [--out FILE.{pdf,xlsx,csv}]}: the operations of six months
 * beside the six before (B15), its part of each centre, or the rows behind one of its numbers; this half-year where nothing is said.
 */
@Command(name = "report")
public final class Report implements Callable<Integer> {
    private static final String ENDINGS = ".pdf .xlsx .csv";
    private static final String ROWS_ENDINGS = ".xlsx .csv";

    private final Session session;

    @Option(names = "--half-year", paramLabel = "1405-1")
    private String halfYear = "";

    @Option(names = "--from", paramLabel = "DATE")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE")
    private String to = "";

    @ArgGroup
    private Part part = new Part();

    @Option(names = "--out", paramLabel = "FILE.{pdf,xlsx,csv}")
    private String out = "";

    /** Only one of them. */
    private static final class Part {
        @Option(names = "--rows", paramLabel = "declared|refused|deducted|reversed|slips")
        private String rows = "";

        @Option(names = "--by-centre")
        private boolean byCentre;
    }

    public Report(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Period period = period();
        return session.in(kargozar -> {
            OperationsReport report =
                    kargozar.post().clearing().books().read(ledger -> OperationsReport.of(ledger, period));
            if (!part.rows.isBlank()) {
                return behind(report);
            }
            return part.byCentre ? centres(report) : whole(kargozar, report);
        });
    }

    /** What is behind one number. Refusals: OPERATION (name), FILE_ENDING, FILE_NOT_WRITABLE. */
    private int behind(OperationsReport report) {
        Operation operation = Operation.of(part.rows).orElseThrow(() -> new Refusal("OPERATION", part.rows));
        List<Row> behind = report.rows(operation);
        table((sheet, form, file) -> sheet.rows(behind, form, file));
        return session.answers()
                .list(behind.stream().map(SettlementRows::operation).toList());
    }

    private int centres(OperationsReport report) {
        table((sheet, form, file) -> sheet.centres(report, form, file));
        return session.answers()
                .list(report.centres().stream().map(SettlementRows::centre).toList());
    }

    private interface Table {
        void write(OperationsSheet sheet, TableFile.Form form, OutputStream file) throws IOException;
    }

    /** Refusals: FILE_ENDING, FILE_NOT_WRITABLE. */
    private void table(Table table) {
        if (!out.isBlank()) {
            TableFile.Form form =
                    TableFile.Form.of(out).orElseThrow(() -> new Refusal("FILE_ENDING", out, ROWS_ENDINGS));
            Outputs.write(Path.of(out), file -> table.write(new OperationsSheet(session.texts()), form, file));
        }
    }

    private int whole(Kargozar kargozar, OperationsReport report) {
        Map<String, Object> row = row(report);
        if (!out.isBlank()) {
            write(kargozar, report);
            row.put("file", out);
        }
        return session.answers().record(row);
    }

    /** Refusals: FILE_ENDING, FILE_NOT_WRITABLE. */
    private void write(Kargozar kargozar, OperationsReport report) {
        Path file = Path.of(out);
        if (out.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            Outputs.write(file, pdf -> kargozar.press().operationsPapers().report(report, session.today(), pdf));
        } else {
            TableFile.Form form = TableFile.Form.of(out).orElseThrow(() -> new Refusal("FILE_ENDING", out, ENDINGS));
            OperationsSheet sheet = new OperationsSheet(session.texts());
            Outputs.write(file, table -> sheet.write(report, kargozar.office(), form, table));
        }
    }

    private Period period() {
        if (!halfYear.isBlank()) {
            return Typed.value("half-year", Period.of(Period.Kind.HALF_YEAR, halfYear));
        }
        Period now = Period.holding(Period.Kind.HALF_YEAR, session.today());
        if (from.isBlank() && to.isBlank()) {
            return now;
        }
        JalaliDate first = from.isBlank() ? now.first() : Typed.value("from", JalaliDate.of(from));
        JalaliDate last = to.isBlank() ? session.today() : Typed.value("to", JalaliDate.of(to));
        return Typed.value("to", Period.range(first, last));
    }

    private static Map<String, Object> row(OperationsReport report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", report.period().first().toString());
        row.put("to", report.period().last().toString());
        for (Operation operation : Operation.values()) {
            for (Worth worth : Worth.values()) {
                String name = operation.word() + (worth == Worth.COUNT ? "" : "Amount");
                row.put(name, report.figure(operation, worth).sum());
                row.put(name + "Before", report.figureBefore(operation, worth).sum());
                report.growth(operation, worth).percent().ifPresent(growth -> row.put(name + "Growth", growth));
            }
        }
        return row;
    }
}
