package ir.kargozar.bank;

import ir.kargozar.bank.file.BankFormat;
import ir.kargozar.text.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list for the bank as CSV: UTF-8 with a byte order mark, formulas defused, digits ASCII. */
final class AskCsv {
    private final BankFormat format;

    AskCsv(BankFormat format) {
        this.format = format;
    }

    /** The stream is flushed, not closed. */
    void write(long list, List<OwnedAccount> accounts, OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(writer);
        csv.row(format.ask().stream().map(BankFormat.Column::header).toList());
        for (int i = 0; i < accounts.size(); i++) {
            OwnedAccount account = accounts.get(i);
            int row = i + 1;
            csv.row(format.ask().stream()
                    .map(column -> cell(column.value(), list, row, account))
                    .toList());
        }
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(BankFormat.Asked value, long list, int row, OwnedAccount account) {
        return switch (value) {
            case ROW -> Integer.toString(row);
            case SHEBA -> account.sheba().value();
            case NATIONAL_ID -> account.owner().value();
            case OWNER_NAME -> account.ownerName();
            case LIST -> Long.toString(list);
            case EMPTY -> "";
        };
    }
}
