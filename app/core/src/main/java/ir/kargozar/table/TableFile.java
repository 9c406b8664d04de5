package ir.kargozar.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table being written, in constant memory: its heads first, then row after row. Closing it leaves the stream open. */
public interface TableFile extends Closeable {

    void row(List<Cell> cells) throws IOException;

    /** The forms a table can have, each by the ending of its file's name. */
    enum Form {
        CSV,
        XLSX;

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By the ending of a file's name. */
        public static Optional<Form> of(String name) {
            for (Form form : values()) {
                if (name.toLowerCase(Locale.ROOT).endsWith("." + form.ending())) {
                    return Optional.of(form);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * What stands above the rows.
     *
     * @param name of the sheet
     * @param columns their heads, and how wide each is in characters
     * @param rightToLeft where reading begins
     */
    record Head(String name, List<Column> columns, boolean rightToLeft) {}

    record Column(String head, int width) {}

    static TableFile open(Form form, Head head, OutputStream out) throws IOException {
        return switch (form) {
            case CSV -> new CsvTable(head, out);
            case XLSX -> new XlsxTable(head, out);
        };
    }
}
