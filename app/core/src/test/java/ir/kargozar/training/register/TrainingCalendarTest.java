package ir.kargozar.training.register;

import static ir.kargozar.training.register.SampleTraining.AGENCY;
import static ir.kargozar.training.register.SampleTraining.OMID;
import static ir.kargozar.training.register.SampleTraining.SARA;
import static ir.kargozar.training.register.SampleTraining.WHO;
import static ir.kargozar.training.register.SampleTraining.introduced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.rollout.Outlook;
import ir.kargozar.training.rollout.Plan;
import ir.kargozar.training.rollout.Rollout;
import ir.kargozar.training.rollout.TrainingCalendar;
import ir.kargozar.training.rollout.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A5: days back from go-live. 1 Mehr 1397 was a Sunday. */
class TrainingCalendarTest {
    private static final JalaliDate GO_LIVE = day(7, 1);
    private static final WorkingDays FRIDAYS = new WorkingDays(Set.of());

    private static JalaliDate day(int month, int day) {
        return new JalaliDate(1397, month, day);
    }

    @Test
    void countsBackOverAFriday() {
        Plan plan = Plan.of(GO_LIVE, List.of(3, 2, 1), FRIDAYS);
        assertThat(plan.of(Stage.COMPLEMENTARY)).isEqualTo(new Plan.Span(day(6, 31), day(6, 31)));
        assertThat(plan.of(Stage.PRACTICE)).isEqualTo(new Plan.Span(day(6, 28), day(6, 29)));
        assertThat(plan.of(Stage.THEORY)).isEqualTo(new Plan.Span(day(6, 25), day(6, 27)));
    }

    @Test
    void countsBackOverTheOfficesHolidays() {
        Plan plan = Plan.of(GO_LIVE, List.of(3, 2, 1), new WorkingDays(Set.of(day(6, 28), day(6, 31))));
        assertThat(plan.of(Stage.COMPLEMENTARY).end()).isEqualTo(day(6, 29));
        assertThat(plan.of(Stage.PRACTICE)).isEqualTo(new Plan.Span(day(6, 26), day(6, 27)));
    }

    @Test
    void saysWhoWillNotMakeItAndWhy() {
        MemoryFacts facts = new MemoryFacts();
        LearningDesk learning = SampleTraining.learning(facts, Desk.AGENCY, SampleTraining.clock());
        TrainingDesk training = SampleTraining.training(facts, SampleTraining.clock());
        learning.introduce(SARA, AGENCY, introduced("Sara", "Karimi", ""), WHO);
        learning.introduce(OMID, AGENCY, introduced("Omid", "Azad", ""), WHO);
        training.cohort(new Event.Cohort("C1", new Line("first"), new Line("ilam"), GO_LIVE), WHO);
        training.enrol(SARA, "C1", WHO);
        training.enrol(OMID, "C1", WHO);
        learning.answer(SARA, "intake", SampleTraining.right("intake"), WHO);
        TrainingCalendar calendar = new TrainingCalendar(training.register(), SampleTraining.curriculum(), FRIDAYS);

        assertThat(calendar.outlook("C1", day(6, 25)))
                .allMatch(Outlook::makesIt)
                .hasSize(2);
        assertThat(calendar.outlook("C1", day(6, 26)))
                .extracting(outlook -> outlook.late().map(Outlook.Lateness::why))
                .containsExactly(Optional.of(Outlook.Why.NOT_BEGUN), Optional.empty());
        assertThat(calendar.outlook("C1", day(6, 28)))
                .extracting(Outlook::late)
                .containsOnly(Optional.of(new Outlook.Lateness(Outlook.Why.NOT_ENDED, Stage.THEORY, day(6, 27))));
        assertThat(calendar.outlook("C1", day(6, 28)).getFirst().daysLeft()).isEqualTo(3);
        assertThat(calendar.outlook("C1", day(6, 26)).getLast().missing())
                .extracting(Need::code)
                .containsExactly("papers");
    }

    @Test
    void knowsTheThirteenProvincesOfTheOrderAndInventsNoOther() {
        Rollout rollout = Rollout.load(Optional.empty());
        assertThat(rollout.goLive().values())
                .filteredOn(Optional::isPresent)
                .hasSize(13)
                .containsOnly(Optional.of(GO_LIVE));
        assertThat(rollout.of("\u0627\u064A\u0644\u0627\u0645")).contains(GO_LIVE);
        assertThat(rollout.of("nowhere")).isEmpty();
        assertThat(rollout.days().holidays()).isEmpty();
    }

    @Test
    void readsAnOfficesOwnFileAndNamesABrokenOne(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("rollout.json");
        Files.writeString(
                own, "{\"provinces\":[{\"name\":\"x\",\"goLive\":\"1405-10-01\"}],\"holidays\":[\"1405-09-30\"]}");
        Rollout rollout = Rollout.load(Optional.of(folder));
        assertThat(rollout.of("x")).contains(new JalaliDate(1405, 10, 1));
        assertThat(rollout.days().isWorking(new JalaliDate(1405, 9, 30))).isFalse();
        Files.writeString(own, "{\"provinces\":[{\"name\":\"x\",\"goLive\":\"1404-12-30\"}]}");
        assertThatThrownBy(() -> Rollout.load(Optional.of(folder))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("ROLLOUT_BROKEN");
            assertThat(refusal.arguments().getFirst()).contains("rollout.json");
        });
    }
}
