package ir.kargozar.claim.draft;

import static ir.kargozar.claim.draft.Counter.WHO;
import static ir.kargozar.claim.draft.Counter.dearer;
import static ir.kargozar.claim.draft.Counter.done;
import static ir.kargozar.claim.draft.Counter.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Period.Kind;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import ir.kargozar.storage.OnEachEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the counter does, as it is counted. */
@SuppressWarnings("NullAway.Init") // JUnit calls openCounter before each test
class CountedStepsTest extends OnEachEngine {
    private final Measures measures = Measures.load(Optional.empty());
    private Counter counter;

    @BeforeEach
    void openCounter() {
        counter = new Counter(workspace);
    }

    private long sum(String code, Period period) {
        Report report = Report.of(workspace.statistics(), measures, period, Dimension.WHOLE);
        int place = measures.all().indexOf(measures.find(code).orElseThrow());
        return report.total().get(place).sum();
    }

    private List<Long> counts() {
        Period year = Period.of(Kind.YEAR, Counter.TODAY.year(), 1);
        assertThat(workspace.statistics().differing()).isZero();
        return List.of(sum("accepted", year), sum("returned", year), sum("resubmitted", year));
    }

    @Test
    void aClaimThatIsReturnedAndComesAgainIsCountedWhereItStands() {
        ClaimContent content = counter.honest(0);
        ClaimNumber number = done(counter.desk.add(content, Intake.DRAFT, WHO)).number();
        assertThat(counts()).containsExactly(0L, 0L, 0L);

        done(counter.desk.returnToInsured(number, List.of("NO_STAMP"), WHO));
        assertThat(counts()).containsExactly(0L, 1L, 0L);

        done(counter.drafts.corrections().resubmit(number, Optional.of(dearer(content)), Intake.ACCEPT, WHO));
        assertThat(counts()).containsExactly(1L, 0L, 1L);
        Period year = Period.of(Kind.YEAR, Counter.TODAY.year(), 1);
        assertThat(sum("claimed", year))
                .isEqualTo(content.amount().value() + content.items().size());
        assertThat(workspace
                        .statistics()
                        .behind(measures.find("resubmitted").orElseThrow(), year, Slice.WHOLE)
                        .number(0))
                .isEqualTo(number);

        done(counter.drafts.corrections().undo(number, WHO));
        assertThat(counts()).containsExactly(0L, 0L, 0L);
        done(counter.drafts.corrections().undo(number, WHO));
        assertThat(counts()).containsExactly(0L, 1L, 0L);
    }

    @Test
    void aMinuteBeforeMidnightOfTheLastDayIsStillThatMonth() {
        JalaliMonth esfand = new JalaliMonth(1403, 12);
        ClaimDesk desk = desk(esfand.lastDay());
        Claim<?> accepted = done(desk.add(counter.honest(esfand.lastDay()), Intake.ACCEPT, WHO));

        assertThat(esfand.lastDay()).isEqualTo(new JalaliDate(1403, 12, 30));
        assertThat(sum("accepted", Period.of(Kind.MONTH, 1403, 12))).isEqualTo(1);
        assertThat(sum("accepted", Period.of(Kind.MONTH, 1404, 1))).isZero();
        assertThat(accepted.state()).isEqualTo(new ClaimState.Accepted(esfand.lastDay()));
        assertThat(refusal(desk.add(counter.honest(esfand.next().firstDay()), Intake.ACCEPT, WHO)))
                .contains("DATE_IN_FUTURE");
    }

    /** At 23:59 in Tehran. */
    private ClaimDesk desk(JalaliDate day) {
        ZoneId tehran = ZoneId.of("Asia/Tehran");
        Clock clock = Clock.fixed(day.gregorian().atTime(23, 59).atZone(tehran).toInstant(), tehran);
        RulePacks rules = RulePacks.load(Optional.empty(), Counter.TEXTS)
                .in(workspace.office().province());
        return new ClaimDesk(
                workspace.claims(),
                rules,
                workspace.transactions(),
                workspace.office(),
                new ClaimDesk.Words(clock, Counter.TEXTS));
    }
}
