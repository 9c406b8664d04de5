package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.money.Rial;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Receivables.Document;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five desks with packages between them, made and taken in on their screens: from an agreement to the slip that settles a debt, and to the rial. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class SettlementWalkTest {
    private static final String FORM = "فرم";
    private static final String OFFSET = "ردیف تهاتر";

    @TempDir
    Path folder;

    private FiveDesks five;
    private Courier courier;

    @BeforeEach
    void open() throws Exception {
        five = new FiveDesks(folder, "settle-");
        courier = new Courier(five);
    }

    @AfterEach
    void close() throws Exception {
        five.close();
    }

    @Test
    void fromAnAgreementToTheSlipOverFiveDesks() throws Exception {
        theAgreementIsOnItsWay();
        theDebtsAreDecided();
        theSlipIsBackAndOneIsReversed();
        toTheRial();
    }

    private void theAgreementIsOnItsWay() throws Exception {
        DirectorateHands directorate = new DirectorateHands(five);
        ProvinceHands province = new ProvinceHands(five);
        List<FormNumber> forms = directorate.forms();
        FormNumber agreement = forms.getFirst();

        five.sit(five.directorate);
        directorate.registersAndDecides(agreement);
        five.hands.press("#table-package");
        courier.carry(five.directorate, five.province, OFFSET);
        province.agrees();
        courier.carry(five.province, five.directorate, OFFSET);
        directorate.sendsTheCopies(forms);
        courier.carry(five.directorate, five.province, FORM);
        province.seesTheCopies(agreement);
        courier.carry(five.province, five.branch, FORM);
        new BranchHands(five).seesTheForm(agreement);
        five.sit(five.directorate);
        courier.carry(five.directorate, five.office, FORM);
    }

    private void theDebtsAreDecided() throws Exception {
        OfficeHands office = new OfficeHands(five);
        BranchHands branch = new BranchHands(five);
        office.registers();
        office.entersDocuments();
        office.withdrawsAList();
        courier.carry(five.office, five.otherBranch, OFFSET);
        five.sit(five.office);
        courier.carry(five.office, five.branch, OFFSET);
        branch.entersDebts();
        branch.declares();
        courier.carry(five.branch, five.office, OFFSET);
        five.check("packages at the office");
        five.pictures("5-office-packages");
        office.seesWhatWasDecided(BranchHands.TOO_MUCH, BranchHands.FIRST);
        courier.carry(five.office, five.branch, OFFSET);
        branch.seesTheSlips();
        branch.tellsInWriting();
    }

    private void theSlipIsBackAndOneIsReversed() throws Exception {
        OfficeHands office = new OfficeHands(five);
        courier.carry(five.branch, five.office, OFFSET);
        office.seesTheSlips();
        office.reverses("B-2");
        courier.carry(five.office, five.branch, OFFSET);
        courier.carry(five.branch, five.office, OFFSET);
        five.toOffset();
        Walk.until("all three have slips", () -> !five.hands.sees("#table-await_slip"));
        five.pictures("7-office-end");
        five.hands.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.until("home", () -> five.hands.sees("#home-table"));
        five.pictures("7-office-home");
    }

    /** Audited = left + settled; settled = slips less opposite slips; at the office as at the branch. */
    private void toTheRial() throws Exception {
        Ledger here = five.ledger(five.office);
        Ledger there = five.ledger(five.branch);
        long audited = 0;
        long left = 0;
        long taken = 0;
        for (Document document : here.receivables().all()) {
            audited += document.amount().value();
            left += document.left();
            taken += document.taken();
        }
        assertThat(audited).isEqualTo(10_500_000_001L);
        assertThat(taken).isEqualTo(BranchHands.FIRST);
        assertThat(left).isEqualTo(audited - BranchHands.FIRST);
        assertThat(slips(here)).isEqualTo(BranchHands.FIRST).isEqualTo(slips(there));
        assertThat(NoticeRow.of(there)).hasSize(3).allMatch(row -> row.slip().isPresent());
        assertThat(there.declarations().all().stream().map(there::state))
                .containsExactlyInAnyOrder(DebtState.SETTLED, DebtState.REVERSED, DebtState.REFUSED);
    }

    static long slips(Ledger ledger) {
        return NoticeRow.of(ledger).stream()
                .mapToLong(row -> (row.isOpposite() ? -1 : 1)
                        * row.slipped().map(Slip::amount).map(Rial::value).orElse(0L))
                .sum();
    }
}
