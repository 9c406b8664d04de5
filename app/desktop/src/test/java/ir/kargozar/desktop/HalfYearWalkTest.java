package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.Operations;
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.fact.Event.Receivable;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.text.Line;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The half-year's report after two half-years of settling: its numbers to the rial, the rows behind them, its files. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class HalfYearWalkTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    /** 1406-01-21: the half-year after. */
    private static final Clock LATE = Clock.offset(Workbench.CLOCK, Duration.ofDays(150));

    private static final long FIRST = 5_000_000_001L;
    private static final long SECOND = 1_999_999_999L;
    private static final long TOO_MUCH = 9_500_000_000L;

    @TempDir
    Path folder;

    private OffsetSeat seat;
    private OffsetDesks desks;
    private Hands hands;
    private Kargozar office;
    private Kargozar branch;
    private WorkshopCode centre;

    @BeforeEach
    void open() throws Exception {
        seat = new OffsetSeat(folder);
        desks = seat.desks;
        hands = seat.hands;
        seat.behind(() -> {
            settled();
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        seat.close();
    }

    /** One debt set off before the turn of the half-year; after it another, one refused, and the first one reversed. */
    private void settled() {
        office = desks.desk("OFFICE-31", "دفتر اسناد پزشکی نمونه", Desk.DOCUMENTS_OFFICE);
        branch = desks.desk("BRANCH-1", "شعبهٔ یک نمونه", Desk.BRANCH);
        desks.meet(office, branch);
        FormNumber agreement = agreement();
        office.post()
                .clearing()
                .registrar()
                .register(agreement, Optional.of(branch.office().code()), OffsetDesks.WHO);
        office.post()
                .clearing()
                .centres()
                .add(List.of(document("D-1", 4_000_000_000L), document("D-2", 4_000_000_000L)), OffsetDesks.WHO);
        desks.send(office, branch);
        settle("B-1", FIRST);
        office = desks.later(office, LATE);
        branch = desks.later(branch, LATE);
        settle("B-2", SECOND);
        settle("B-3", TOO_MUCH);
        NoticeRow first = NoticeRow.of(ledger(office)).getFirst();
        office.post()
                .clearing()
                .centres()
                .reverse(first.notice().number(), Line.of("نقد پرداخت شده بود").orThrow(), OffsetDesks.WHO);
        desks.send(office, branch);
        desks.send(branch, office);
    }

    private FormNumber agreement() {
        Kargozar directorate = desks.desk("TD-31", "مدیریت درمان نمونه", Desk.TREATMENT_DIRECTORATE);
        Kargozar province = desks.desk("PO-31", "اداره کل استان نمونه", Desk.PROVINCIAL_OFFICE);
        desks.meet(directorate, province);
        desks.meet(directorate, office);
        SampleOffice sample = new SampleOffice(new Workplace(directorate, Workbench.CLOCK).forms(), TODAY);
        FormValues values = sample.values(FormKind.AGREEMENT, 0)
                .with("signedOn", TODAY.toString())
                .with("until", TODAY.plusDays(300).toString());
        centre = WorkshopCode.of(values.text(FormDefinition.CENTRE_WORKSHOP)).orThrow();
        FormNumber number = sample.approved(FormKind.AGREEMENT, values);
        desks.send(directorate, province);
        FormState.Meeting meeting = new FormState.Meeting(Line.of("۱۷").orThrow(), TODAY);
        province.post().clearing().meeting().approve(number, meeting, OffsetDesks.WHO);
        desks.send(province, directorate);
        sample.send(number);
        desks.send(directorate, office);
        return number;
    }

    private Receivable document(String number, long amount) {
        return new Receivable(
                new Reference(number), centre, new JalaliMonth(1405, 3), new Rial(amount), Optional.empty());
    }

    private void settle(String number, long amount) {
        desks.settle(
                branch,
                office,
                new Debt(new Reference(number), centre, DebtKind.OVERDUE, new JalaliMonth(1404, 9), new Rial(amount)));
    }

    private static Ledger ledger(Kargozar desk) {
        return desk.post().clearing().books().ledger();
    }

    private void sit(Kargozar desk) throws Exception {
        seat.sit(desk, LATE);
        seat.toOffset();
        hands.push(KeyCode.ALT, KeyCode.DIGIT6);
        Walk.until("figures", () -> hands.words("#figure-declared-count").contains(seat.digits(2)));
    }

    private List<Operations.Row> rows() {
        Node table = seat.stage().getScene().lookup("#settle-behind");
        return table instanceof TableView<?> view
                ? view.getItems().stream().map(Operations.Row.class::cast).toList()
                : List.of();
    }

    @Test
    void everyNumberIsTheLedgersAndOpensItsRows() throws Exception {
        sit(office);
        figures("#figure-declared", 2, SECOND + TOO_MUCH);
        figures("#figure-refused", 1, TOO_MUCH);
        figures("#figure-deducted", 1, SECOND);
        figures("#figure-reversed", 1, FIRST);
        figures("#figure-slips", 2, FIRST - SECOND);
        assertThat(hands.words("#figure-slips-amount")).contains("−" + seat.digits(FIRST - SECOND));
        assertThat(hands.words("#figure-deducted-amount")).contains(seat.digits(FIRST));
        assertThat(hands.focus()).isEqualTo("figure-declared-count");
        seat.check("the report");
        hands.pictures("half-year");
        theRowsOfDeclarations();
        theRowsOfDeductions();
        files();
        theHalfBefore();
        byCentre();
        anyDays();
        theBranchSeesTheSame();
    }

    private void figures(String id, long count, long amount) {
        assertThat(hands.words(id + "-count")).contains(seat.digits(count));
        assertThat(hands.words(id + "-amount")).contains(seat.digits(amount));
    }

    private void theRowsOfDeclarations() throws Exception {
        assertThat(hands.focus()).isEqualTo("figure-declared-count");
        hands.push(KeyCode.ENTER);
        Walk.until("rows", () -> rows().size() == 2);
        assertThat(rows().stream().mapToLong(Operations.Row::amount).sum()).isEqualTo(SECOND + TOO_MUCH);
        List<Fact> declared = seat.behind(() -> ledger(office).declarations().all());
        assertThat(rows()).extracting(Operations.Row::fact).containsExactlyElementsOf(declared.subList(1, 3));
        assertThat(hands.word("#report-behind"))
                .contains(seat.digits(SECOND + TOO_MUCH))
                .contains("۱۴۰۶");
        seat.check("the rows");
        hands.pictures("half-year-rows");
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.type("B-3");
        Walk.until("found", () -> rows().size() == 1);
        hands.push(KeyCode.ESCAPE);
        Walk.until("all again", () -> rows().size() == 2);
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.focus().equals("figure-declared-count"));
    }

    private void theRowsOfDeductions() throws Exception {
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.LEFT);
        assertThat(hands.focus()).isEqualTo("figure-deducted-amount");
        hands.push(KeyCode.ENTER);
        Walk.until("the deduction", () -> rows().size() == 1);
        NoticeRow second = seat.behind(() -> NoticeRow.of(ledger(office)).stream()
                .filter(row -> row.declared().orElseThrow().debt().value().equals("B-2"))
                .findFirst()
                .orElseThrow());
        assertThat(rows().getFirst().fact()).isEqualTo(second.entry());
        assertThat(rows().getFirst().notice()).contains(second.notice());
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("a table", () -> Files.exists(seat.out().resolve("operations-1406-1-deducted.xlsx")));
        hands.push(KeyCode.ESCAPE);
        Walk.until("back", () -> hands.focus().equals("figure-deducted-amount"));
    }

    private void files() throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.S);
        Path pdf = seat.out().resolve("operations-1406-1.pdf");
        Walk.until("saved", () -> hands.words("#notice").contains("operations-1406-1.pdf"));
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .hasSizeGreaterThan(10_000);
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("a table", () -> hands.words("#notice").contains("operations-1406-1.xlsx"));
        assertThat(seat.out().resolve("operations-1406-1.xlsx")).isNotEmptyFile();
    }

    private void theHalfBefore() {
        assertThat(seat.stage().getScene().lookup("#report-after").isDisabled()).isTrue();
        hands.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        Walk.until(
                "the half before",
                () -> hands.words("#figure-declared-amount").strip().startsWith(seat.digits(FIRST)));
        assertThat(hands.word("#report-period")).contains("دوم").contains("۱۴۰۵");
        figures("#figure-deducted", 1, FIRST);
        figures("#figure-slips", 1, FIRST);
        Pictures.take(seat.stage().getScene(), "half-year-before");
        hands.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        Walk.until("this half", () -> hands.words("#figure-declared-count").contains(seat.digits(2)));
    }

    private List<OperationsReport.Centre> centres() {
        Node table = seat.stage().getScene().lookup("#settle-report-centres");
        return table instanceof TableView<?> view
                ? view.getItems().stream()
                        .map(OperationsReport.Centre.class::cast)
                        .toList()
                : List.of();
    }

    /** The numbers of the one centre are the whole report's, and each opens its rows. */
    private void byCentre() {
        hands.push(KeyCode.CONTROL, KeyCode.Y);
        Walk.until("the centre", () -> centres().size() == 1);
        OperationsReport.Centre only = centres().getFirst();
        assertThat(only.own()).isEqualTo(SECOND);
        assertThat(only.reversed()).isEqualTo(FIRST);
        assertThat(only.slips()).isEqualTo(SECOND - FIRST);
        assertThat(only.name()).isNotEmpty();
        seat.check("by centre");
        hands.pictures("half-year-centres");
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("their table", () -> hands.words("#notice").contains("operations-1406-1.xlsx"));
        seat.fire("#report-centre-reversed");
        Walk.until("the reversal", () -> rows().size() == 1);
        assertThat(rows().getFirst().amount()).isEqualTo(FIRST);
        assertThat(hands.word("#report-behind")).contains(only.name()).contains(seat.digits(FIRST));
        hands.pictures("half-year-centre-rows");
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Path file = seat.out().resolve("operations-1406-1-reversed-" + centre + ".xlsx");
        Walk.until("the rows' table", () -> Files.exists(file));
        hands.push(KeyCode.ESCAPE);
        Walk.until(
                "centres again",
                () -> hands.sees("#settle-report-centres") && centres().size() == 1);
        hands.push(KeyCode.ENTER);
        Walk.until(
                "its deductions", () -> rows().size() == 1 && rows().getFirst().amount() == SECOND);
        hands.push(KeyCode.ESCAPE);
        Walk.until("centres once more", () -> hands.sees("#settle-report-centres"));
        hands.push(KeyCode.ESCAPE);
        Walk.until("the numbers", () -> hands.sees("#figure-declared-count"));
    }

    /** From a day of the first half-year to one of the second: both are counted; a wrong range is told beside its field. */
    private void anyDays() {
        hands.push(KeyCode.CONTROL, KeyCode.D);
        Walk.until("asked", () -> hands.sees("#report-ask-range"));
        range("۱۴۰۶/۱/۲۵", "1405/8/20");
        Walk.until("the wrong order", () -> hands.sees("#rangeTo-error"));
        hands.pictures("half-year-range-asked");
        range("1405/8/20", "۱۴۰۶/۱/۲۵");
        Walk.until(
                "the range",
                () -> !hands.sees("#report-ask-range")
                        && hands.words("#figure-declared-amount").contains(seat.digits(FIRST + SECOND + TOO_MUCH)));
        figures("#figure-declared", 3, FIRST + SECOND + TOO_MUCH);
        figures("#figure-slips", 3, SECOND);
        seat.check("a range");
        hands.pictures("half-year-range");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        String name = "operations-1405-08-20-1406-01-25";
        Walk.until("saved", () -> hands.words("#notice").contains(name + ".pdf"));
        hands.push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("a table", () -> hands.words("#notice").contains(name + ".xlsx"));
        assertThat(seat.out().resolve(name + ".xlsx")).isNotEmptyFile();
        seat.fire("#report-now");
        Walk.until(
                "this half",
                () -> !hands.sees("#report-now")
                        && hands.words("#figure-declared-count").contains(seat.digits(2)));
    }

    private void range(String from, String to) {
        hands.robot().interact(() -> {
            ((TextField) seat.stage().getScene().lookup("#rangeFrom")).setText(from);
            ((TextField) seat.stage().getScene().lookup("#rangeTo")).setText(to);
            ((Button) seat.stage().getScene().lookup("#report-ask-range-yes")).fire();
        });
    }

    private void theBranchSeesTheSame() throws Exception {
        sit(branch);
        figures("#figure-declared", 2, SECOND + TOO_MUCH);
        figures("#figure-slips", 2, FIRST - SECOND);
        seat.check("the branch's report");
        Pictures.take(seat.stage().getScene(), "half-year-branch");
    }
}
