package ir.kargozar.training.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Practice;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.money.Rial;
import ir.kargozar.training.exercise.Score.Finding;
import ir.kargozar.training.exercise.Score.Kind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exercises worked at the real desk of a real practice workspace. */
@Tag("slow")
class PracticeTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tehran"));
    private static final String WHO = "trainee";
    private static final Exercise FIVE = Shipped.exercise("five-faults");

    static Stream<String> codes() {
        return ExerciseFiles.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void rightWorkScoresFullAndBlindWorkFailsWhereFaultsArePlanted(String code) {
        Exercise exercise = Shipped.exercise(code);
        try (Practice practice = Practice.begin(exercise, Shipped.TEXTS, CLOCK)) {
            assertThat(practice.score().points()).isZero();
            Score right = exercise.answer().isReturn()
                    ? givenBack(
                            practice,
                            exercise.answer().claim(),
                            exercise.answer().reasons())
                    : accepted(practice, exercise.answer().claim());
            assertThat(right.findings()).isEmpty();
            assertThat(right.points()).isEqualTo(100);
        }
        if (exercise.answer().isReturn()) {
            try (Practice practice = Practice.begin(exercise, Shipped.TEXTS, CLOCK)) {
                Score blind =
                        accepted(practice, asTheRulesWantIt(exercise.answer().claim(), practice));
                assertThat(blind.points()).isLessThan(50);
                assertThat(blind.missed()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_ORIGINAL", "ALREADY_RECEIVED", "NO_DATE_OR_NUMBER", "NO_STAMP", "ACCOUNT_OWNER"})
    void theFaultThatWasMissedIsNamed(String missed) {
        List<String> reasons = new ArrayList<>(FIVE.answer().reasons());
        assertThat(reasons.remove(missed)).isTrue();
        try (Practice practice = Practice.begin(FIVE, Shipped.TEXTS, CLOCK)) {
            Score score = givenBack(practice, FIVE.answer().claim(), reasons);

            assertThat(score.points()).isEqualTo(75);
            assertThat(score.missed()).containsExactly(missed);
            Finding finding = score.findings().getFirst();
            assertThat(finding.because()).isNotBlank();
            assertThat(finding.paper()).isBetween(0, FIVE.papers().size() - 1);
        }
    }

    @Test
    void aReasonWithoutCauseCostsAndSaysWhy() {
        Exercise exercise = Shipped.exercise("booklet-not-needed");
        try (Practice practice = Practice.begin(exercise, Shipped.TEXTS, CLOCK)) {
            Score score = givenBack(practice, exercise.answer().claim(), List.of("MISSING_PAPER"));

            assertThat(score.findings())
                    .extracting(Finding::kind)
                    .containsExactly(Kind.RETURNED_WRONGLY, Kind.REASON_WITHOUT_CAUSE);
            assertThat(score.findings().getLast().because()).contains("\u06F1\u06F3\u06F9\u06F9");
            assertThat(score.points()).isEqualTo(45);
        }
    }

    @Test
    void aWrongFieldIsNamedWithWhatIsRight() {
        Exercise exercise = Shipped.exercise("clean-outpatient");
        ClaimContent right = exercise.answer().claim();
        Item item = right.items().getFirst();
        ClaimContent wrong = with(
                right,
                right.account(),
                List.of(new Item(item.service(), item.invoiceNumber(), item.invoiceDate(), new Rial(450000))));
        try (Practice practice = Practice.begin(exercise, Shipped.TEXTS, CLOCK)) {
            Score score = accepted(practice, wrong);

            assertThat(score.points()).isEqualTo(95);
            assertThat(score.findings())
                    .containsExactly(
                            new Finding(Kind.FIELD_WRONG, "items[0].amount", Planted.NOWHERE, "", "450000", "4500000"));
        }
    }

    @Test
    void aDraftIsNoDecisionAndASecondClaimIsOneTooMany() {
        Exercise exercise = Shipped.exercise("clean-outpatient");
        try (Practice practice = Practice.begin(exercise, Shipped.TEXTS, CLOCK)) {
            practice.kargozar().claimDesk().add(exercise.answer().claim(), Intake.DRAFT, WHO);
            assertThat(practice.score().findings()).extracting(Finding::kind).containsExactly(Kind.UNDECIDED);
            accepted(practice, exercise.answer().claim());
            assertThat(practice.score().findings()).extracting(Finding::kind).containsExactly(Kind.ANOTHER_CLAIM);
        }
    }

    private static Score accepted(Practice practice, ClaimContent content) {
        assertThat(practice.kargozar().claimDesk().add(content, Intake.ACCEPT, WHO))
                .isInstanceOf(Outcome.Done.class);
        return practice.score();
    }

    private static Score givenBack(Practice practice, ClaimContent content, List<String> reasons) {
        var desk = practice.kargozar().claimDesk();
        Outcome kept = desk.add(content, Intake.DRAFT, WHO);
        assertThat(kept).isInstanceOf(Outcome.Done.class);
        if (kept instanceof Outcome.Done(var claim)) {
            assertThat(desk.returnToInsured(claim.number(), reasons, WHO)).isInstanceOf(Outcome.Done.class);
        }
        return practice.score();
    }

    /** As somebody enters it who only wants it to go through: every paper there, an original, and no invoice twice. */
    private static ClaimContent asTheRulesWantIt(ClaimContent claim, Practice practice) {
        List<Paper> papers =
                practice.kargozar().claimDesk().rules().papers(claim.treatment().kind(), claim.receivedOn()).stream()
                        .map(asked -> new Paper(asked.type(), true, 1))
                        .toList();
        List<Item> items = claim.items().stream()
                .map(item -> new Item(
                        item.service(),
                        item.invoiceNumber(),
                        item.invoiceDate(),
                        item.amount().plus(new Rial(1))))
                .toList();
        return new ClaimContent(
                claim.insured(),
                claim.mainInsured(),
                claim.representative(),
                claim.account(),
                claim.treatment(),
                claim.receivedOn(),
                items,
                papers);
    }

    private static ClaimContent with(ClaimContent claim, Account account, List<Item> items) {
        return new ClaimContent(
                claim.insured(),
                claim.mainInsured(),
                claim.representative(),
                account,
                claim.treatment(),
                claim.receivedOn(),
                items,
                claim.papers());
    }
}
