package ir.kargozar.desktop.operations;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.settlement.report.Behind;
import ir.kargozar.settlement.report.OperationsPapers;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsSheet;
import ir.kargozar.statistics.Period;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The report on its way into one file: what it holds is told by the ending of its name.
 *
 * @param part what of it
 */
record OperationsFile(OperationsReport report, Part part, Sender sender) {
    private static final String PAPER = ".pdf";
    private static final String TABLES = ".xlsx .csv";
    private static final int MONTHS = 6;

    /**
     * Whose report it is.
     *
     * @param papers made at the first one
     */
    record Sender(Office office, JalaliDate today, Texts texts, Supplier<OperationsPapers> papers) {}

    /**
     * What of the report.
     *
     * @param rows behind that number alone, as a table
     * @param byCentre as a table, a row for each centre; on paper they stand in any case
     */
    record Part(Optional<Behind> rows, boolean byCentre) {}

    /** What a file is called at first: {@code operations-1405-1-deducted}. */
    String name() {
        return "operations-" + days(report.period())
                + part.rows().map(OperationsFile::suffix).orElse("");
    }

    private static String days(Period period) {
        return period.kind() == Period.Kind.HALF_YEAR
                ? period.first().year() + "-" + ((period.first().month() - 1) / MONTHS + 1)
                : period.first() + "-" + period.last();
    }

    private static String suffix(Behind rows) {
        return "-" + rows.operation().word()
                + rows.side()
                        .map(side -> "-" + side.name().toLowerCase(Locale.ROOT))
                        .orElse("")
                + rows.centre().map(code -> "-" + code).orElse("");
    }

    /** Off the window's thread. Refusals: FILE_ENDING, FILE_NOT_WRITABLE. */
    Path write(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<TableFile.Form> form = TableFile.Form.of(name);
        boolean isPaper = part.rows().isEmpty() && name.endsWith(PAPER);
        if (!isPaper && form.isEmpty()) {
            throw new Refusal("FILE_ENDING", name, part.rows().isEmpty() ? PAPER + " " + TABLES : TABLES);
        }
        try {
            return WholeFile.make(file, out -> {
                if (isPaper) {
                    sender.papers().get().report(report, sender.today(), out);
                } else {
                    table(form.orElseThrow(), out);
                }
                return file;
            });
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }

    private void table(TableFile.Form form, OutputStream out) throws IOException {
        OperationsSheet sheet = new OperationsSheet(sender.texts());
        if (part.rows().isPresent()) {
            sheet.rows(report.rows(part.rows().get()), form, out);
        } else if (part.byCentre()) {
            sheet.centres(report, form, out);
        } else {
            sheet.write(report, sender.office(), form, out);
        }
    }
}
