package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.offset.form.FormNumber;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case B: a workshop of another branch that the centre owes; its slip is late, and a second debt fails every condition. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class LateSlipWalkTest {
    private static final long DEBT = 5_000_000_001L;
    private static final long TOO_MUCH = 9_500_000_000L;

    @TempDir
    Path folder;

    private FiveDesks five;
    private OffsetSoFar soFar;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        five = new FiveDesks(folder, "settle-");
        soFar = new OffsetSoFar(five);
        hands = five.hands;
    }

    @AfterEach
    void close() throws Exception {
        five.close();
    }

    @Test
    void anotherBranchSettlesALateOneAndIsRefusedWithEveryCondition() throws Exception {
        List<FormNumber> forms = soFar.registered();
        soFar.declares(five.otherBranch, "C-1", five.owed, DEBT);
        soFar.send(five.otherBranch, five.office);
        theNoticeIsOverdue();
        soFar.send(five.office, five.otherBranch);
        soFar.send(five.otherBranch, five.office);

        soFar.underAnotherCentre(forms.getLast());
        soFar.declares(five.otherBranch, "C-2", five.owed, TOO_MUCH);
        soFar.send(five.otherBranch, five.office);
        theSecondIsRefused();
        soFar.send(five.office, five.otherBranch);
        lettersToBoth();
        assertThat(SettlementWalkTest.slips(five.ledger(five.office)))
                .isEqualTo(DEBT)
                .isEqualTo(SettlementWalkTest.slips(five.ledger(five.otherBranch)));
    }

    private void theNoticeIsOverdue() throws Exception {
        Clock late = Clock.offset(Workbench.CLOCK, Duration.ofDays(12));
        five.office = five.behind(() -> five.desks.later(five.office, late));
        five.sit(five.office, late);
        five.toOffset();
        Walk.until("overdue", () -> hands.sees("#table-await_slip"));
        assertThat(hands.stage().getScene().lookup("#table-await_slip").getStyleClass())
                .contains("bad");
        hands.press("#table-await_slip");
        Walk.until("red", () -> hands.words("#settle-details").contains("دیرکرده، ۱۲ روز"));
        five.pictures("8-office-overdue");
        five.toList(KeyCode.DIGIT5);
        Walk.until("boards", () -> five.rows("#settle-board") == 1);
        hands.push(KeyCode.ENTER);
        Walk.until("a board", () -> hands.lines("#board-debts") == 1);
        five.picture("8-office-board");
        assertThat(hands.stage().getScene().lookup("#board-SLIPPED").getStyleClass())
                .contains("is-wrong");
    }

    private void theSecondIsRefused() throws Exception {
        five.sit(five.office);
        five.toOffset();
        five.toList(KeyCode.DIGIT3);
        Walk.until("decided", () -> five.rows("#settle-declared") == 2);
        five.search("C-2");
        Walk.until("refused", () -> hands.words("#settle-details").contains("۳ شرط"));
        assertThat(hands.words("#settle-details"))
                .contains("زیر بیش از یک مرکز")
                .contains(five.digits(FiveDesks.DOCUMENTS.get(2) + FiveDesks.DOCUMENTS.get(3)))
                .contains(five.digits(TOO_MUCH - (FiveDesks.DOCUMENTS.get(0) + FiveDesks.DOCUMENTS.get(1) - DEBT)));
        five.pictures("8-office-refused");
    }

    private void lettersToBoth() throws Exception {
        five.sit(five.otherBranch);
        five.toOffset();
        Walk.until("to be declared again", () -> hands.sees("#table-declare_again"));
        five.picture("9-other-branch");
        five.toList(KeyCode.DIGIT4);
        Walk.until("to the centre and to the employer", () -> five.rows("#settle-letters") == 2);
        five.picture("9-other-branch-letters");
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.ENTER);
        Walk.until("on paper", () -> hands.sees("#letter-screen") && hands.sees(".sheet"));
        five.picture("9-other-branch-letter");
    }
}
