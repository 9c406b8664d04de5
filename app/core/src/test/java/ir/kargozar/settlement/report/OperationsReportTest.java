package ir.kargozar.settlement.report;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.settlement.HalfYear;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations;
import ir.kargozar.settlement.Operations.Row;
import ir.kargozar.settlement.report.Behind.Side;
import ir.kargozar.settlement.report.OperationsReport.Worth;
import ir.kargozar.statistics.Period;
import ir.kargozar.table.TableFile;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The half-year’s report (B15): every number, the half before it, and the rows behind it. */
class OperationsReportTest {
    private static final OperationsReport REPORT =
            OperationsReport.of(SampleOperations.ledger(), Period.of(Period.Kind.HALF_YEAR, 1405, 2));
    private static final OperationsSheet SHEET = new OperationsSheet(Texts.of(Language.FA));

    private static long number(Operation operation, Worth worth) {
        return REPORT.figure(operation, worth).sum();
    }

    @Test
    void countsWhatWasDoneInTheHalfYearAndInTheOneBefore() {
        assertThat(number(Operation.DECLARED, Worth.COUNT)).isEqualTo(6);
        assertThat(number(Operation.REFUSED, Worth.AMOUNT)).isEqualTo(9_000_000_000L);
        assertThat(number(Operation.DEDUCTED, Worth.AMOUNT)).isEqualTo(3_350_000_001L);
        assertThat(number(Operation.REVERSED, Worth.COUNT)).isEqualTo(1);
        assertThat(number(Operation.SLIPS, Worth.COUNT)).isEqualTo(4);
        assertThat(number(Operation.SLIPS, Worth.AMOUNT)).isEqualTo(2_900_000_001L);
        assertThat(REPORT.figureBefore(Operation.DEDUCTED, Worth.AMOUNT).sum()).isEqualTo(1_000_000_000);
        assertThat(REPORT.growth(Operation.DEDUCTED, Worth.AMOUNT).percent()).contains(new BigDecimal("235.0"));
        assertThat(REPORT.growth(Operation.REVERSED, Worth.AMOUNT).percent()).isEmpty();
        HalfYear sums =
                HalfYear.of(SampleOperations.ledger(), new JalaliDate(1405, 7, 1), new JalaliDate(1405, 12, 29));
        assertThat(sums.slips()).isEqualTo(REPORT.now().sum(Operation.SLIPS));
    }

    @Test
    void everyNumberOpensItsRows() {
        for (Operation operation : Operation.values()) {
            List<Row> rows = REPORT.rows(operation);
            assertThat(rows).hasSize(Math.toIntExact(number(operation, Worth.COUNT)));
            assertThat(rows.stream().mapToLong(Row::amount).sum()).isEqualTo(number(operation, Worth.AMOUNT));
        }
        assertThat(REPORT.rows(Behind.of(Operation.DEDUCTED, SampleOperations.FIRST)))
                .extracting(row -> row.declared().orElseThrow().debt().value())
                .containsExactly("B-3", "B-4");
        assertThat(Operation.of("deductedAmount")).contains(Operation.DEDUCTED);
        assertThat(Operation.of("deducted2")).isEmpty();
    }

    @Test
    void eachCentreHasItsPartAndTogetherTheyAreTheWhole() {
        assertThat(REPORT.centres())
                .containsExactly(
                        new OperationsReport.Centre(
                                SampleOperations.FIRST,
                                "درمانگاه شبانه‌روزی مهر",
                                2,
                                2_500_000_000L,
                                400_000_001,
                                0,
                                2_900_000_001L),
                        new OperationsReport.Centre(
                                SampleOperations.SECOND, "بیمارستان خصوصی آریا", 2, 450_000_000, 0, 300_000_000, 0));
        assertThat(REPORT.centres().stream()
                        .mapToLong(centre -> centre.own() + centre.owed())
                        .sum())
                .isEqualTo(number(Operation.DEDUCTED, Worth.AMOUNT));
    }

    @Test
    void everyNumberOfACentreOpensItsRows() {
        for (OperationsReport.Centre centre : REPORT.centres()) {
            Behind deducted = Behind.of(Operation.DEDUCTED, centre.code());
            assertThat(REPORT.rows(deducted)).hasSize(Math.toIntExact(centre.deductions()));
            assertThat(REPORT.rows(deducted)).allMatch(row -> row.centreName().equals(centre.name()));
            assertThat(amount(deducted.only(Side.OWN))).isEqualTo(centre.own());
            assertThat(amount(deducted.only(Side.OWED))).isEqualTo(centre.owed());
            assertThat(amount(Behind.of(Operation.REVERSED, centre.code()))).isEqualTo(centre.reversed());
            assertThat(amount(Behind.of(Operation.SLIPS, centre.code()))).isEqualTo(centre.slips());
        }
    }

    private static long amount(Behind behind) {
        return REPORT.rows(behind).stream().mapToLong(Row::amount).sum();
    }

    @Test
    void aRangeOfDaysIsComparedWithAsManyDaysBefore() {
        Period range = Period.range(new JalaliDate(1405, 8, 1), new JalaliDate(1405, 8, 12))
                .orThrow();
        OperationsReport report = OperationsReport.of(SampleOperations.ledger(), range);
        assertThat(report.before().from()).isEqualTo(new JalaliDate(1405, 7, 19));
        assertThat(report.before().to()).isEqualTo(new JalaliDate(1405, 7, 30));
        for (Operation operation : Operation.values()) {
            List<Row> whole = REPORT.rows(operation).stream()
                    .filter(row -> range.holds(row.fact().on()))
                    .toList();
            assertThat(report.rows(operation)).isEqualTo(whole);
        }
        assertThat(report.rows(Operation.DECLARED)).isNotEmpty();
    }

    @Test
    void isATableForASpreadsheetAndSoAreItsRows() throws IOException {
        Office office = new Office(
                new OfficeCode("OFFICE-31"), new Line("دفتر"), Desk.DOCUMENTS_OFFICE, new Line("فارس"), false);
        for (TableFile.Form form : TableFile.Form.values()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            SHEET.write(REPORT, office, form, whole);
            String text = TableText.orSheet(whole.toByteArray());
            assertThat(text.lines()).hasSize(11);
            assertThat(text).contains("کسر از مطالبات", "3350000001", "1000000000", "235");
            ByteArrayOutputStream centres = new ByteArrayOutputStream();
            SHEET.centres(REPORT, form, centres);
            assertThat(TableText.orSheet(centres.toByteArray()).lines())
                    .hasSize(3)
                    .anyMatch(line -> line.contains("درمانگاه شبانه‌روزی مهر")
                            && line.contains(SampleOperations.FIRST.value())
                            && line.contains("400000001"));
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            SHEET.rows(REPORT.rows(Operation.SLIPS), form, rows);
            assertThat(TableText.orSheet(rows.toByteArray()).lines())
                    .hasSize(5)
                    .anyMatch(line -> line.contains("-300000000"));
        }
    }

    @Test
    void aNoticeWithoutASlipIsOverdueAfterTheDays() {
        List<NoticeRow> open = NoticeRow.of(SampleOperations.ledger()).stream()
                .filter(row -> row.slip().isEmpty())
                .toList();
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().isOverdue(new JalaliDate(1405, 8, 22), 10)).isFalse();
        assertThat(open.getFirst().isOverdue(new JalaliDate(1405, 8, 23), 10)).isTrue();
        assertThat(NoticeRow.of(SampleOperations.ledger()).stream()
                        .filter(row -> row.isOverdue(new JalaliDate(1498, 1, 1), 10)))
                .hasSize(1);
    }

    @Test
    void aSpanWithoutOperationsIsAllNoughts() {
        Operations none =
                Operations.of(SampleOperations.ledger(), new JalaliDate(1404, 1, 1), new JalaliDate(1404, 6, 31));
        for (Operation operation : Operation.values()) {
            assertThat(none.sum(operation)).isEqualTo(new Operations.Sum(0, 0));
        }
    }
}
