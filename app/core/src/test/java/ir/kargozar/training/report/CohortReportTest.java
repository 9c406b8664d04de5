package ir.kargozar.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.Prospect.State;
import ir.kargozar.training.rollout.Outlook;
import ir.kargozar.training.rollout.WorkingDays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortReportTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 15);

    private static Row only(ClassFacts facts, JalaliDate today) {
        return facts.report(today).rows().getFirst();
    }

    @Test
    void tellsMarksAttemptsAndWhatIsMissing() {
        ClassFacts facts = new ClassFacts()
                .people(1)
                .answers(0, "intake", 2, 1)
                .answers(0, "intake", 2, 2)
                .of(0, new Event.Exercise("family", 60, 300, 200, List.of("STAMP")))
                .of(0, new Event.Exercise("family", 85, 200, 150, List.of()));

        Row row = only(facts, TODAY);

        assertThat(row.theory()).hasValue(100);
        assertThat(row.practice()).hasValue(85);
        assertThat(row.attempts()).isEqualTo(4);
        assertThat(row.open()).isEqualTo(1); // the other lesson
    }

    @Test
    void countsOnlySessionsThatWereHeld() {
        ClassFacts facts = new ClassFacts()
                .people(2)
                .forAll(session("S1", new JalaliDate(1405, 9, 10)))
                .forAll(session("S2", new JalaliDate(1405, 9, 18)))
                .of(0, new Event.Attended("S1", true))
                .of(1, new Event.Attended("S1", false));

        List<Row> rows = facts.report(TODAY).rows();

        assertThat(rows).extracting(Row::held).containsExactly(1, 1);
        assertThat(rows).extracting(Row::attended).containsExactlyInAnyOrder(0, 1);
    }

    private static Event.Session session(String code, JalaliDate day) {
        return new Event.Session(code, ClassFacts.COHORT, Stage.PRACTICE, new Line("دفتر"), day, 4);
    }

    @Test
    void tellsWhoWillNotMakeItBeforeTheGoLiveAndWhatWasDue() {
        ClassFacts facts = new ClassFacts().people(1);

        // the 13th and the 20th are Fridays: three days of theory, two of practice, one at the agency
        assertThat(only(facts, new JalaliDate(1405, 9, 12)).prospect())
                .isEqualTo(new Prospect(State.ON_TIME, 7, Optional.empty()));
        assertThat(only(facts, new JalaliDate(1405, 9, 15)).prospect())
                .isEqualTo(new Prospect(
                        State.LATE,
                        5,
                        Optional.of(new Outlook.Lateness(
                                Outlook.Why.NOT_BEGUN, Stage.THEORY, new JalaliDate(1405, 9, 14)))));
        assertThat(only(facts.signed(0, Stage.THEORY), new JalaliDate(1405, 9, 15))
                        .prospect())
                .isEqualTo(new Prospect(State.ON_TIME, 5, Optional.empty()));
    }

    @Test
    void afterTheGoLiveWhoIsNotThroughIsLateAndWhoIsStaysThrough() {
        JalaliDate after = new JalaliDate(1405, 9, 23);
        ClassFacts facts = new ClassFacts().people(1);
        assertThat(only(facts, after).prospect().isLate()).isTrue();
        assertThat(only(facts, after).prospect().left()).isZero();

        facts.signed(0, Stage.values());
        assertThat(only(facts, after).prospect().state()).isEqualTo(State.TRAINED);

        facts.of(0, new Event.Certified("OFFICE-31/1405/1"));
        assertThat(only(facts, after).prospect().state()).isEqualTo(State.CERTIFIED);
        assertThat(facts.report(after).certified()).isEqualTo(1);
        assertThat(facts.report(after).late()).isZero();
    }

    @Test
    void whoIsInAnotherClassOrWithdrawnIsNotInIt() {
        ClassFacts facts = new ClassFacts().people(3).of(1, new Event.Withdrawn(new Line("رفت")));
        facts.forAll(new Event.Cohort("OTHER", new Line("دیگر"), new Line("خوزستان"), ClassFacts.GO_LIVE));
        facts.of(2, new Event.Member("OTHER"));

        assertThat(facts.report(TODAY).rows()).extracting(Row::person).containsExactly(ClassFacts.person(0));
        assertThat(CohortReport.of("NONE", facts.facts(), ClassFacts.curriculum(), new WorkingDays(Set.of()), TODAY))
                .isEmpty();
    }
}
