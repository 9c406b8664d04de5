package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.MeetingDesk;
import ir.kargozar.settlement.Registrar;
import ir.kargozar.settlement.SettlementRules;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.Boards;
import ir.kargozar.settlement.board.Calendar;
import ir.kargozar.settlement.board.Station;
import ir.kargozar.settlement.board.Stop;
import ir.kargozar.settlement.board.Stop.Passage;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.settlement.board.Tasks;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom, at each of four desks that talk by packages alone (B1 to B10). */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class BoardTest extends OnEachEngine {
    private static final String WHO = Desktop.WHO;
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 7);
    private static final FormState.Meeting MEETING = new FormState.Meeting(new Line("۷"), DAY);

    private Desktop directorate;
    private Desktop province;
    private Desktop office;
    private Desktop branch;
    private FormValues form;
    private FormNumber agreement;
    private int files;

    @BeforeEach
    void fourDesksAndAPrintedAgreement() {
        directorate = Desktop.open(engine, folder, Engine.office("TD-31", Desk.TREATMENT_DIRECTORATE));
        province = Desktop.open(engine, folder, Engine.office("PO-31", Desk.PROVINCIAL_OFFICE));
        office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        branch = Desktop.open(engine, folder, Engine.office("BRANCH-31", Desk.BRANCH));
        meet(directorate, province);
        meet(directorate, office);
        meet(office, branch);
        form = new SampleForms(5, DAY, "Fars").of(FormKind.AGREEMENT, 1);
        OfficeForms forms = new OfficeForms(directorate);
        agreement = forms.filled(FormKind.AGREEMENT, form).number();
        forms.press().print(agreement, List.of(), WHO);
    }

    private static void meet(Desktop one, Desktop other) {
        one.trust(other);
        other.trust(one);
    }

    @AfterEach
    void closeAll() {
        List.of(branch, office, province, directorate).forEach(Desktop::close);
    }

    private void hand(Desktop from, Desktop to) throws IOException {
        Imported imported = to.take(from.export(to, Files.createDirectory(folder.resolve("out" + ++files))));
        assertThat(((Applied) imported).setAside()).isEmpty();
    }

    /** So many days from now. */
    private static Clock in(int days) {
        return Clock.offset(Engine.CLOCK, Duration.ofDays(days));
    }

    private static Calendar calendar(int days) {
        return new Calendar(in(days), SettlementRules.load(Optional.empty()).stationDays());
    }

    private static Boards boards(Desktop desk, int days) {
        Ledger ledger = desk.books(Engine.CLOCK).ledger();
        return new Boards(new OfficeForms(desk).records(), ledger, desk.office(), calendar(days));
    }

    private Board board(Desktop desk, int days) {
        return boards(desk, days).of(agreement).orElseThrow();
    }

    /** One letter a station: what is reached, passed, refused, waited for, ahead, not needed, unknown. */
    private String line(Desktop desk) {
        return board(desk, 0).stops().stream().map(BoardTest::letter).collect(Collectors.joining());
    }

    private static String letter(Stop stop) {
        return switch (stop.passage()) {
            case REACHED -> "+";
            case PASSED -> "p";
            case REFUSED -> "-";
            case WAITING -> "w";
            case AHEAD -> ".";
            case NOT_NEEDED -> "n";
            case UNKNOWN -> "?";
        };
    }

    private static List<Todo> table(Desktop desk, int days) {
        return tasks(desk, days).stream().map(Task::todo).toList();
    }

    private static List<Task> tasks(Desktop desk, int days) {
        OffsetForms forms = new OfficeForms(desk).records();
        Ledger ledger = desk.books(Engine.CLOCK).ledger();
        return new Tasks(forms, ledger, calendar(days), boards(desk, days), new Tasks.Neighbours(List.of(), List.of()))
                .all();
    }

    private OfficeForms.Book book() {
        return new OfficeForms(directorate).book(directorate.verdicts());
    }

    private void registered() throws IOException {
        book().register(agreement);
        hand(directorate, province);
    }

    private void sent() throws IOException {
        registered();
        book().approve(agreement, MEETING);
        new MeetingDesk(province.books(Engine.CLOCK)).approve(agreement, MEETING, WHO);
        hand(province, directorate);
        book().send(agreement);
        hand(directorate, office);
        hand(directorate, province);
    }

    private void starred() throws IOException {
        sent();
        new Registrar(
                        new OfficeForms(office).records(),
                        new CentreDesk(office.books(Engine.CLOCK)),
                        new Registrar.Neighbours(
                                () -> List.of(branch.office().code()),
                                () -> List.of(directorate.office().code())))
                .register(agreement, Optional.empty(), WHO);
        hand(office, branch);
    }

    private WorkshopCode centre() {
        return new WorkshopCode(form.text(FormDefinition.CENTRE_WORKSHOP));
    }

    private void debt(String number, long amount) {
        new DebtDesk(branch.books(Engine.CLOCK))
                .add(
                        List.of(new Event.Debt(
                                new Reference(number), centre(), DebtKind.OVERDUE, MONTH, new Rial(amount))),
                        WHO);
    }

    private void receivable(long amount, Optional<Reference> list) {
        new CentreDesk(office.books(Engine.CLOCK))
                .add(
                        List.of(new Event.Receivable(
                                new Reference("D-" + amount), centre(), MONTH, new Rial(amount), list)),
                        WHO);
    }

    private void declare(String... numbers) {
        new DebtDesk(branch.books(Engine.CLOCK))
                .declare(Arrays.stream(numbers).map(Reference::new).toList(), WHO);
    }

    @Test
    void theMeetingWaitsForBothSidesAndEachSeesWhatItCanKnow() throws IOException {
        assertThat(line(directorate)).isEqualTo("?w...??????");
        assertThat(table(directorate, 0)).containsExactly(Todo.REGISTER_FORM);
        registered();
        assertThat(line(directorate)).isEqualTo("p+ww.??????");
        assertThat(line(province)).isEqualTo("p+ww.??????");
        assertThat(table(directorate, 0)).containsExactly(Todo.DECIDE);
        assertThat(table(province, 0)).containsExactly(Todo.CONSENT);
        assertThat(boards(office, 0).all()).isEmpty();

        new MeetingDesk(province.books(Engine.CLOCK)).approve(agreement, MEETING, WHO);
        assertThat(line(province)).isEqualTo("p+w+.??????");
        assertThat(table(province, 0)).isEmpty();
        hand(province, directorate);
        assertThat(line(directorate)).isEqualTo("p+w+.??????");
        book().approve(agreement, MEETING);
        assertThat(line(directorate)).isEqualTo("p+++w??????");
        assertThat(table(directorate, 0)).containsExactly(Todo.SEND);
        hand(directorate, province);
        assertThat(line(province)).isEqualTo("p+++w??????");
        book().send(agreement);
        assertThat(line(directorate)).isEqualTo("p++++??????");
        assertThat(table(directorate, 0)).isEmpty();
    }

    @Test
    void whatTheProvincialOfficeRefusesIsNotSentAndComesAnewWhenItWasPutRight() throws IOException {
        registered();
        book().approve(agreement, MEETING);
        new MeetingDesk(province.books(Engine.CLOCK)).refuse(agreement, MEETING, new Line("مبلغ نمی‌خواند"), WHO);
        hand(province, directorate);
        assertThat(book().sendingRefused(agreement)).containsExactly("FORM_OTHER_SIDE_REFUSED");
        assertThat(line(directorate)).isEqualTo("p++-nnnnnnn");
        assertThat(table(directorate, 0)).containsExactly(Todo.REFUSE_TOO);
        book().refuse(agreement, MEETING);
        assertThat(line(directorate)).isEqualTo("p+--nnnnnnn");
        assertThat(table(directorate, 0)).isEmpty();
        // The directorate's first word was told when the province's came.
        assertThat(line(province)).isEqualTo("p+w-nnnnnnn");
        hand(directorate, province);
        assertThat(line(province)).isEqualTo("p++-nnnnnnn");

        OfficeForms forms = new OfficeForms(directorate);
        forms.desk().reopen(agreement, WHO);
        forms.desk().ready(agreement, WHO);
        forms.press().print(agreement, List.of(), WHO);
        registered();
        assertThat(table(province, 0)).containsExactly(Todo.CONSENT);
        assertThatThrownBy(() -> new MeetingDesk(directorate.books(Engine.CLOCK)).approve(agreement, MEETING, WHO))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SETTLEMENT_DESK"));
        new MeetingDesk(province.books(Engine.CLOCK)).approve(agreement, MEETING, WHO);
        hand(province, directorate);
        book().approve(agreement, MEETING);
        book().send(agreement);
        assertThat(line(directorate)).isEqualTo("p++++??????");
    }

    @Test
    void whatTookTooLongIsOverdueAtTheDeskThatOwesIt() throws IOException {
        sent();
        assertThat(line(office)).isEqualTo("p++p+w.....");
        Stop waiting = board(office, 5).waiting().orElseThrow();
        assertThat(waiting.station()).isEqualTo(Station.CENTRE);
        assertThat(waiting.isOverdue()).isFalse();
        assertThat(board(office, 6).waiting().orElseThrow().isOverdue()).isTrue();
        assertThat(tasks(office, 6)).singleElement().satisfies(task -> {
            assertThat(task.todo()).isEqualTo(Todo.REGISTER_CENTRE);
            assertThat(task.waited().days()).isEqualTo(6);
            assertThat(task.waited().since()).isEqualTo(DAY);
        });
    }

    @Test
    void debtsGoTheirOwnWayAndTheLineSaysWhichWaitsLongest() throws IOException {
        starred();
        assertThat(line(office)).isEqualTo("p++p++w....");
        assertThat(line(branch)).isEqualTo("ppppp+w....");
        receivable(700, Optional.empty());
        debt("B-1", 500);
        debt("B-2", 400);
        assertThat(table(branch, 0)).containsExactly(Todo.DECLARE, Todo.DECLARE);
        declare("B-1", "B-2");
        assertThat(line(branch)).isEqualTo("ppppp++w...");
        hand(branch, office);
        assertThat(line(office)).isEqualTo("p++p+++++w.");
        assertThat(table(office, 0)).containsExactly(Todo.AWAIT_SLIP);
        hand(office, branch);
        assertThat(line(branch)).isEqualTo("ppppp+++++w");
        assertThat(table(branch, 0)).containsExactlyInAnyOrder(Todo.TELL, Todo.DECLARE_AGAIN);
        new DebtDesk(branch.books(Engine.CLOCK)).told(List.of(), WHO);
        assertThat(table(branch, 0)).containsExactly(Todo.DECLARE_AGAIN);
        hand(branch, office);
        assertThat(line(office)).isEqualTo("p++p+++++++");
        Board whole = board(office, 0);
        assertThat(whole.debts()).hasSize(2);
        assertThat(whole.debts().get(1).stop(Station.DECIDED).passage()).isEqualTo(Passage.REFUSED);
        assertThat(line(directorate)).isEqualTo("p++++??????");
    }

    @Test
    void aListNumberThatStandsInTheWayIsOnTheTableOfAccounting() throws IOException {
        starred();
        receivable(700, Optional.of(new Reference("L-1")));
        debt("B-1", 500);
        declare("B-1");
        hand(branch, office);
        assertThat(table(office, 0)).containsExactly(Todo.WITHDRAW_LIST);
        new CentreDesk(office.books(Engine.CLOCK))
                .withdrawList(new Reference("D-700"), new Line("Expert"), new Line("Not paid"), WHO);
        assertThat(table(office, 0)).isEmpty();
        assertThatThrownBy(() -> new DebtDesk(branch.books(Engine.CLOCK)).told(List.of(new Reference("B-1")), WHO))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DEBT_NOT_SETTLED"));
    }
}
