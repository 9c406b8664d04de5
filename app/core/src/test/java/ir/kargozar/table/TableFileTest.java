package ir.kargozar.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final TableFile.Head HEAD = new TableFile.Head(
            "پرونده‌ها", List.of(new TableFile.Column("نام", 20), new TableFile.Column("مبلغ", 12)), true);
    private static final List<String> HOSTILE =
            List.of("=1+1", "+98", "-5", "@SUM(A1)", "\tx", "\rx", "a,b\"c", "<b>&amp;", "لالهٔ کریمی\u200Cنژاد");

    @TempDir
    Path folder;

    private static byte[] written(TableFile.Form form, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFile file = TableFile.open(form, HEAD, out)) {
            for (List<Cell> row : rows) {
                file.row(row);
            }
        }
        return out.toByteArray();
    }

    private static List<List<Cell>> rows(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> List.of(Cell.of(HOSTILE.get(i % HOSTILE.size())), Cell.of(1_000_000_007L * i)))
                .toList();
    }

    @Test
    void writesTextsThatNoSpreadsheetTakesForFormulas() throws IOException {
        String csv = new String(written(TableFile.Form.CSV, rows(HOSTILE.size())), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFنام,مبلغ\r\n'=1+1,0\r\n'+98,1000000007\r\n'-5,2000000014\r\n'@SUM(A1),");
        assertThat(csv).contains("\"a,b\"\"c\"");
    }

    @Test
    void readsBackAsTypedCellsFromRightToLeft() throws IOException {
        byte[] xlsx = written(TableFile.Form.XLSX, rows(1_500));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> read = book.getFirstSheet().read();
            assertThat(book.getFirstSheet().getName()).isEqualTo("پرونده‌ها");
            assertThat(read).hasSize(1_501);
            assertThat(read.getFirst().getCellText(1)).isEqualTo("مبلغ");
            for (int i = 0; i < 1_500; i++) {
                Row row = read.get(i + 1);
                String text = HOSTILE.get(i % HOSTILE.size());
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCellText(0).strip()).isEqualTo(text.strip());
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualTo(BigDecimal.valueOf(1_000_000_007L * i));
            }
        }
        assertThat(entry(xlsx, "xl/worksheets/sheet1.xml")).contains("rightToLeft=\"true\"");
    }

    private String entry(byte[] zip, String name) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), zip);
        try (ZipFile opened = new ZipFile(file.toFile())) {
            return new String(opened.getInputStream(opened.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        for (TableFile.Form form : TableFile.Form.values()) {
            TableFile.open(form, HEAD, out).close();
        }
        assertThat(out.size()).isPositive();
    }

    @Test
    void knowsItsFormByTheEndingOfTheName() {
        assertThat(TableFile.Form.of("a.XLSX")).contains(TableFile.Form.XLSX);
        assertThat(TableFile.Form.of("a.csv")).contains(TableFile.Form.CSV);
        assertThat(TableFile.Form.of("a.pdf")).isEmpty();
    }
}
