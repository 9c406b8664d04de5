package ir.kargozar.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Texts as texts, numbers as numbers, the heads above what scrolls. Texts stand in their cells and rows leave for the
 * stream by the hundred, so that a long table needs no more memory than a short one. A sheet that is full is followed by
 * another.
 */
final class XlsxTable implements TableFile {
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int ROWS_AT_ONCE = 200;
    private static final String WHOLE_NUMBERS = "#,##0";
    private static final String DECIMALS = "#,##0.0";

    private final Head head;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(Head head, OutputStream out) throws IOException {
        this.head = head;
        this.book = new Workbook(
                new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int from, int count) throws IOException {
                        out.write(bytes, from, count);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                },
                "Kargozar",
                "1.0");
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        Worksheet fresh = book.newWorksheet(sheets == 1 ? head.name() : head.name() + " " + sheets);
        if (head.rightToLeft()) {
            fresh.rightToLeft();
        }
        fresh.freezePane(0, 1);
        for (int i = 0; i < head.columns().size(); i++) {
            fresh.width(i, head.columns().get(i).width());
            fresh.inlineString(0, i, head.columns().get(i).head());
            fresh.style(0, i).bold().set();
        }
        fresh.flush();
        row = 1;
        return fresh;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row == ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = begin();
        }
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Text(String value) -> sheet.inlineString(row, i, value);
                case Cell.Whole(long value) -> {
                    sheet.value(row, i, value);
                    sheet.style(row, i).format(WHOLE_NUMBERS).set();
                }
                case Cell.Decimal(BigDecimal value) -> {
                    sheet.value(row, i, value);
                    sheet.style(row, i).format(DECIMALS).set();
                }
            }
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        book.close();
    }
}
