package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.log.LogRow;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.text.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A clock that is put back an hour and forward ten years: numbers, lists and log keep the order of the work. */
class ClockChangesTest extends OnEachEngine {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TEN_YEARS = Duration.ofDays(3_653);
    private static final int EACH = 3;

    private final Counter counter = new Counter(5);
    private final List<ClaimNumber> taken = new ArrayList<>();

    /** Opens again on a machine whose clock is wrong by so much. */
    private ClaimDesk desk(Duration wrong) {
        DataKey key = workspace.dataKey();
        workspace.close();
        Clock clock = Clock.offset(Engine.CLOCK, wrong);
        workspace = Engine.open(location, key, clock);
        return counter.desk(workspace, clock);
    }

    private Outcome take(ClaimDesk desk, Intake intake) {
        return desk.add(counter.content(taken.size() + 1L), intake, Clerk.CHANGE.who());
    }

    private Claim<?> done(Outcome outcome) {
        Claim<?> claim = ((Outcome.Done) outcome).claim();
        if (!taken.contains(claim.number())) {
            taken.add(claim.number());
        }
        return claim;
    }

    @Test
    void orderIsThatOfTheWork() {
        for (Duration wrong :
                List.of(Duration.ZERO, HOUR.negated(), TEN_YEARS, Duration.ZERO, HOUR.negated(), TEN_YEARS)) {
            ClaimDesk desk = desk(wrong);
            for (int i = 0; i < EACH; i++) {
                done(take(desk, Intake.ACCEPT));
            }
        }
        assertThat(taken)
                .extracting(ClaimNumber::serial)
                .isEqualTo(IntStream.rangeClosed(1, taken.size()).boxed().toList());
        assertThat(workspace.claims().list(ClaimQuery.ALL).lines().reversed())
                .extracting(ClaimLine::number)
                .isEqualTo(taken);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(taken.size()));
        List<LogRow> rows = taken.stream()
                .map(number -> workspace.log().of(number.toString()).getFirst())
                .toList();
        assertThat(rows)
                .extracting(LogRow::sequence)
                .isEqualTo(taken.stream().map(number -> (long) number.serial()).toList());
        assertThat(rows.stream().map(LogRow::at).sorted().toList())
                .as("the clock's word is kept as information, and it did jump")
                .isNotEqualTo(rows.stream().map(LogRow::at).toList());
    }

    @Test
    void whatWasBegunTenYearsAheadIsFinishedToday() {
        ClaimNumber number = done(take(desk(TEN_YEARS), Intake.DRAFT)).number();
        Claim<?> accepted = done(desk(HOUR.negated()).accept(number, Clerk.CHANGE.who()));

        assertThat(accepted.revision()).isEqualTo(2);
        List<LogRow> rows = workspace.log().of(number.toString());
        assertThat(rows).extracting(LogRow::sequence).containsExactly(1L, 2L);
        assertThat(rows).extracting(LogRow::at).isSortedAccordingTo((Instant a, Instant b) -> b.compareTo(a));
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(2));
    }

    @Test
    void aClockBehindThePapersTakesNoNumber() {
        Outcome refused = take(desk(Duration.ofDays(-60)), Intake.ACCEPT);
        assertThat(((Outcome.Refused) refused).problems())
                .extracting(Problem::code)
                .containsExactly("DATE_IN_FUTURE");

        assertThat(done(take(desk(Duration.ZERO), Intake.ACCEPT)).number().serial())
                .isEqualTo(1);
    }
}
