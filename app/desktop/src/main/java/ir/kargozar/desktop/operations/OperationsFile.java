package ir.kargozar.desktop.operations;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.report.OperationsPapers;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsSheet;
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
 * @param rows of that operation alone, as a table
 */
record OperationsFile(OperationsReport report, Optional<Operation> rows, Sender sender) {
    private static final String PAPER = ".pdf";
    private static final String TABLES = ".xlsx .csv";

    /**
     * Whose report it is.
     *
     * @param papers made at the first one
     */
    record Sender(Office office, JalaliDate today, Texts texts, Supplier<OperationsPapers> papers) {}

    /** Off the window's thread. Refusals: FILE_ENDING, FILE_NOT_WRITABLE. */
    Path write(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<TableFile.Form> form = TableFile.Form.of(name);
        boolean isPaper = rows.isEmpty() && name.endsWith(PAPER);
        if (!isPaper && form.isEmpty()) {
            throw new Refusal("FILE_ENDING", name, rows.isEmpty() ? PAPER + " " + TABLES : TABLES);
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
        if (rows.isPresent()) {
            sheet.rows(report.rows(rows.get()), form, out);
        } else {
            sheet.write(report, sender.office(), form, out);
        }
    }
}
