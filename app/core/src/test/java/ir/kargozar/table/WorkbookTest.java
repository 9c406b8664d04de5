package ir.kargozar.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks as spreadsheets write them, and as only an enemy does. */
class WorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + "<sheetData>";
    private static final String TAIL = "</sheetData></worksheet>";

    private interface Filling {
        void fill(Workbook book);
    }

    private static byte[] book(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Excel", "16.0")) {
            filling.fill(book);
        }
        return out.toByteArray();
    }

    /** A workbook with one sheet of these bytes. */
    private static byte[] bare(String sheet, Map<String, String> others) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(SHEET, sheet);
        parts.putAll(others);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void refused(String code, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void readsTextsCodesAndNumbersWithTheRowsOfTheSheet() throws IOException {
        byte[] xlsx = book(book -> {
            Worksheet hidden = book.newWorksheet("old");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            hidden.value(0, 0, "not this one");
            Worksheet sheet = book.newWorksheet("بدهی‌ها");
            sheet.value(1, 0, "شماره");
            sheet.value(1, 2, "مبلغ");
            sheet.value(3, 0, "B-\"1\"\tx");
            sheet.value(3, 1, 312_345_678L);
            sheet.style(3, 1).format("0000000000").set();
            sheet.value(3, 2, 999_999_999_999_999L);
            sheet.style(3, 2).format("#,##0 \"ریال\"").set();
            sheet.value(4, 0, 12.5);
            sheet.value(4, 1, 1.5e7);
        });
        assertThat(TableText.orSheet(xlsx))
                .isEqualTo("\nشماره\t\tمبلغ\n\n\"B-\"\"1\"\" x\"\t0312345678\t999999999999999\n12.5\t15000000");
    }

    @Test
    void whatHasNoSureTextSaysSoInItsPlace() throws IOException {
        byte[] xlsx = book(book -> {
            Worksheet sheet = book.newWorksheet("a");
            sheet.formula(0, 0, "1+1");
            sheet.value(0, 1, LocalDate.of(2026, 11, 27));
            sheet.style(0, 1).format("yyyy-mm-dd").set();
            sheet.value(0, 2, 1_234_567_890_123_456L);
            sheet.value(0, 3, "1234567890123456");
        });
        String[] cells = TableText.orSheet(xlsx).split("\t", -1);
        assertThat(Unread.of(cells[0])).contains(Unread.FORMULA);
        assertThat(Unread.of(cells[1])).contains(Unread.DATE);
        assertThat(Unread.of(cells[2])).contains(Unread.NUMBER);
        assertThat(cells[3]).isEqualTo("1234567890123456");
        String cached =
                HEAD + "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>X()</f><v>5</v></c><c r=\"B1\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>ک</t></r><rPh><t>no</t></rPh><r><t>د</t></r></is></c></row>"
                        + TAIL;
        String[] raw = TableText.orSheet(bare(cached, Map.of())).split("\t", -1);
        assertThat(Unread.of(raw[0])).contains(Unread.FORMULA);
        assertThat(Unread.of(raw[1])).contains(Unread.ERROR);
        assertThat(raw[2]).isEqualTo("کد");
    }

    @Test
    void anUnpackedFloodIsStoppedHoweverSmallItsFile() throws IOException {
        String zeros = "0".repeat(1 << 20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(out.size()).isLessThan(1 << 20);
        refused("TABLE_TOO_LARGE", () -> TableText.orSheet(out.toByteArray()));
    }

    @Test
    void cellsFarAwayRowsOutOfOrderEntitiesAndHolesAreRefused() throws IOException {
        List<String> hostile = List.of(
                HEAD + "<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>" + TAIL,
                HEAD + "<row r=\"2000000000\"><c r=\"A2\"><v>1</v></c></row>" + TAIL,
                HEAD + "<row r=\"2\"/><row r=\"1\"/>" + TAIL,
                HEAD + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>" + TAIL,
                HEAD + "<row r=\"1\"><c r=\"A1\"><v>1e</v></c></row>" + TAIL,
                HEAD + "<c r=\"A1\"><v>1</v></c>" + TAIL,
                HEAD + "<row r=\"1\"><c r=\"A1\"><v>1",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + HEAD
                        + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row>" + TAIL);
        for (String sheet : hostile) {
            refused("TABLE_WORKBOOK_BROKEN", () -> TableText.orSheet(bare(sheet, Map.of())));
        }
        refused(
                "CSV_CELLS_TOO_MANY",
                () -> TableText.orSheet(bare(HEAD + "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>" + TAIL, Map.of())));
        refused("TABLE_WORKBOOK_BROKEN", () -> TableText.orSheet(zip(Map.of("a.xml", "<a/>"))));
        refused("TABLE_EMPTY", () -> TableText.orSheet(bare(HEAD + TAIL, Map.of())));
    }

    @Test
    void aBrokenWorkbookIsRefusedAndNeverHalfRead() throws IOException {
        byte[] good = book(book -> {
            Worksheet sheet = book.newWorksheet("a");
            for (int i = 0; i < 200; i++) {
                sheet.value(i, 0, "row " + i);
                sheet.value(i, 1, i);
            }
        });
        String whole = TableText.orSheet(good);
        Random random = new Random(1405);
        int refusals = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] bad = good.clone();
            bad[4 + random.nextInt(bad.length - 4)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(TableText.orSheet(bad)).isEqualTo(whole);
            } catch (Refusal refusal) {
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(300);
    }
}
