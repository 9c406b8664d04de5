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
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.fact.Event.Receivable;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.text.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program cannot do by itself: find a branch whose card is not here, and give a document its list number. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class OwnWorkWalkTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);
    private static final Reference PART = new Reference("D-1");
    private static final Reference WHOLE = new Reference("D-2");

    @TempDir
    Path folder;

    private OffsetSeat seat;
    private OffsetDesks desks;
    private Hands hands;
    private Kargozar directorate;
    private Kargozar province;
    private Kargozar office;
    private Kargozar branch;
    private SampleOffice sample;
    private FormValues values;
    private FormNumber agreement;

    @BeforeEach
    void open() throws Exception {
        seat = new OffsetSeat(folder);
        desks = seat.desks;
        hands = seat.hands;
        seat.behind(() -> {
            directorate = desks.desk("TD-31", "مدیریت درمان نمونه", Desk.TREATMENT_DIRECTORATE);
            province = desks.desk("PO-31", "اداره کل استان نمونه", Desk.PROVINCIAL_OFFICE);
            office = desks.desk("OFFICE-31", "دفتر اسناد پزشکی نمونه", Desk.DOCUMENTS_OFFICE);
            branch = desks.desk("BRANCH-3101", "شعبهٔ یک نمونه", Desk.BRANCH);
            desks.meet(directorate, province);
            desks.meet(directorate, office);
            desks.meet(office, branch);
            agreement = sent();
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        seat.close();
    }

    private FormNumber sent() {
        sample = new SampleOffice(new Workplace(directorate, Workbench.CLOCK).forms(), TODAY);
        values = sample.values(FormKind.AGREEMENT, 0)
                .with(FormDefinition.CENTRE_BRANCH, "3199")
                .with("signedOn", TODAY.toString())
                .with("until", TODAY.plusDays(300).toString());
        FormNumber number = sample.approved(FormKind.AGREEMENT, values);
        desks.send(directorate, province);
        FormState.Meeting meeting = new FormState.Meeting(Line.of("۱۷").orThrow(), TODAY);
        province.post().clearing().meeting().approve(number, meeting, OffsetDesks.WHO);
        desks.send(province, directorate);
        sample.send(number);
        desks.send(directorate, province);
        desks.send(directorate, office);
        return number;
    }

    private void sit(Kargozar desk) throws Exception {
        seat.sit(desk);
        seat.toOffset();
    }

    @Test
    void aFormForAnUnknownBranchLiesOnTheTableUntilItsCardIsTrusted() throws Exception {
        sit(province);
        Walk.until("on the table", () -> hands.sees("#table-find_branch"));
        assertThat(hands.word("#table-find_branch")).contains("۳۱۹۹");
        seat.check("the province");
        hands.pictures("own-work-stray");
        seat.fire("#table-find_branch");
        Walk.until("its form", () -> seat.rows("#forms") == 1);
        assertThat(hands.words("#shell"))
                .contains(seat.bench().texts().digits(agreement.toString()))
                .contains("۳۱۹۹");
        hands.pictures("own-work-stray-form");
        seat.behind(() -> {
            desks.meet(province, branch);
            return true;
        });
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        Walk.until("again", () -> hands.sees("#settle-screen"));
        Walk.until("gone", () -> !hands.sees("#table-find_branch"));
        assertThat(seat.behind(() -> desks.send(province, branch))).isTrue();
        assertThat(seat.behind(() ->
                        new Workplace(branch, Workbench.CLOCK).forms().records().find(agreement)))
                .isPresent();
    }

    /** Two documents, of the first of which a part was taken. */
    private boolean taken() {
        WorkshopCode centre =
                WorkshopCode.of(values.text(FormDefinition.CENTRE_WORKSHOP)).orThrow();
        office.post()
                .clearing()
                .registrar()
                .register(agreement, Optional.of(branch.office().code()), OffsetDesks.WHO);
        office.post()
                .clearing()
                .centres()
                .add(List.of(document(PART, centre), document(WHOLE, centre)), OffsetDesks.WHO);
        desks.send(office, branch);
        desks.settle(
                branch,
                office,
                new Debt(
                        new Reference("B-1"),
                        centre,
                        DebtKind.OVERDUE,
                        new JalaliMonth(1404, 9),
                        new Rial(2_500_000_001L)));
        return true;
    }

    private static Receivable document(Reference number, WorkshopCode centre) {
        return new Receivable(number, centre, new JalaliMonth(1405, 3), new Rial(4_000_000_000L), Optional.empty());
    }

    private Document document(Reference number) throws Exception {
        return seat.behind(() -> office.post()
                .clearing()
                .books()
                .ledger()
                .receivables()
                .find(number)
                .orElseThrow());
    }

    @Test
    void whatIsLeftOfAPartGetsAListNumberAndIsSetOffNoMore() throws Exception {
        seat.behind(this::taken);
        sit(office);
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        Walk.until("documents", () -> seat.rows("#settle-documents") == 2);
        hands.push(KeyCode.HOME);
        Walk.until(
                "the part",
                () -> hands.sees("#settle-give-list")
                        && hands.words("#settle-details").contains("D-"));
        seat.check("documents");
        hands.pictures("own-work-documents");
        String first = hands.words("#settle-details").contains(seat.digits(1_499_999_999L)) ? "D-1" : "D-2";
        hands.push(KeyCode.CONTROL, KeyCode.G);
        Walk.until("asked", () -> hands.sees("#settle-ask-list"));
        hands.push(KeyCode.ENTER);
        Walk.until("missing", () -> hands.sees("#settle-list-error"));
        hands.pictures("own-work-list-asked");
        hands.robot().write("L-77\n");
        Walk.until("given", () -> !hands.sees("#settle-ask-list"));
        Walk.until(
                "told",
                () -> hands.words("#notice").contains(seat.bench().texts().digits("L-77")));
        assertThat(document(new Reference(first)).list()).contains(new Reference("L-77"));
        Walk.until("withdrawal instead", () -> hands.sees("#settle-withdraw") && !hands.sees("#settle-give-list"));
        hands.pictures("own-work-list-given");
        long payable = first.equals("D-1") ? 4_000_000_000L : 1_499_999_999L;
        assertThat(seat.behind(() -> office.post()
                        .clearing()
                        .books()
                        .ledger()
                        .receivables()
                        .payable(WorkshopCode.of(values.text(FormDefinition.CENTRE_WORKSHOP))
                                .orThrow())))
                .isEqualTo(payable);
    }
}
