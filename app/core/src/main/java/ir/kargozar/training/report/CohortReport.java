package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.register.Attempt;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.rollout.Outlook;
import ir.kargozar.training.rollout.TrainingCalendar;
import ir.kargozar.training.rollout.WorkingDays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A class as it stands on a day: each person, and what is missed most.
 *
 * @param left working days before the go-live, from that day on; 0 once it is there
 * @param sessions by day
 * @param rows by agency and name
 */
public record CohortReport(
        Event.Cohort cohort,
        JalaliDate on,
        int left,
        List<Event.Session> sessions,
        List<Row> rows,
        ItemAnalysis items) {

    public CohortReport {
        sessions = List.copyOf(sessions);
        rows = List.copyOf(rows);
    }

    /**
     * A person of the class.
     *
     * @param open how many things are missing for the next stage that is not signed off
     * @param theory mean of the best marks of lessons, percent; empty where none was answered
     * @param practice mean of the best scores of exercises
     * @param held sessions of the class so far, of which so many were attended
     */
    public record Row(
            Standing standing,
            int open,
            OptionalInt theory,
            OptionalInt practice,
            int held,
            int attended,
            Prospect prospect) {

        public NationalId person() {
            return standing.trainee().id();
        }

        public int attempts() {
            return standing.attempts().size();
        }
    }

    /** Empty where there is no such class. */
    public static Optional<CohortReport> of(
            String cohort, List<Fact> facts, Curriculum curriculum, WorkingDays working, JalaliDate today) {
        Register register = Register.of(facts);
        TrainingCalendar calendar = new TrainingCalendar(register, curriculum, working);
        return Optional.ofNullable(register.cohorts().get(cohort)).map(known -> {
            List<Standing> members = register.members(cohort);
            Set<NationalId> people = new HashSet<>();
            members.forEach(member -> people.add(member.trainee().id()));
            List<Event.Session> sessions = register.sessionsOf(cohort);
            Rows rows = new Rows(sessions, today);
            return new CohortReport(
                    known,
                    today,
                    working.between(today, known.goLive()),
                    sessions,
                    calendar.outlook(cohort, today).stream().map(rows::of).toList(),
                    ItemAnalysis.of(curriculum, facts, people));
        });
    }

    public long late() {
        return rows.stream().filter(row -> row.prospect().isLate()).count();
    }

    public long signed(Stage stage) {
        return rows.stream().filter(row -> row.standing().isSigned(stage)).count();
    }

    public long certified() {
        return rows.stream()
                .filter(row -> row.standing().certificate().isPresent())
                .count();
    }

    /** Makes rows. */
    private record Rows(List<Event.Session> sessions, JalaliDate today) {

        Row of(Outlook outlook) {
            Standing standing = outlook.standing();
            List<Event.Session> held = sessions.stream()
                    .filter(session -> !session.day().isAfter(today))
                    .toList();
            int attended = Math.toIntExact(held.stream()
                    .filter(session -> standing.attendance().getOrDefault(session.code(), false))
                    .count());
            return new Row(
                    standing,
                    outlook.missing().size(),
                    mean(standing, Stage.THEORY),
                    mean(standing, Stage.PRACTICE),
                    held.size(),
                    attended,
                    Prospect.of(outlook));
        }

        private static OptionalInt mean(Standing standing, Stage stage) {
            IntStream best = standing.attempts().stream()
                    .filter(attempt -> attempt.counts() && attempt.stage() == stage)
                    .map(Attempt::of)
                    .distinct()
                    .mapToInt(of -> standing.best(stage, of).orElse(0));
            var statistics = best.summaryStatistics();
            return statistics.getCount() == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(Math.toIntExact(Math.round(statistics.getAverage())));
        }
    }
}
