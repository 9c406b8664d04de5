package ir.kargozar.training.rollout;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Needs;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.rollout.Outlook.Lateness;
import ir.kargozar.training.rollout.Outlook.Why;
import java.util.List;
import java.util.Optional;

/** A cohort's days back from its go-live (A5), and who will not make it. */
public final class TrainingCalendar {
    private final Register register;
    private final Needs needs;
    private final List<Integer> days;
    private final WorkingDays working;

    public TrainingCalendar(Register register, Curriculum curriculum, WorkingDays working) {
        this.register = register;
        this.needs = new Needs(curriculum, register);
        this.days = curriculum.course().days();
        this.working = working;
    }

    /** Refusal: COHORT_UNKNOWN. */
    public Plan plan(String cohort) {
        return Plan.of(cohort(cohort).goLive(), days, working);
    }

    /** Everyone of a cohort, by agency and name. Refusal: COHORT_UNKNOWN. */
    public List<Outlook> outlook(String cohort, JalaliDate today) {
        Plan plan = plan(cohort);
        return register.members(cohort).stream()
                .map(standing -> outlook(standing, plan, today))
                .toList();
    }

    private Outlook outlook(Standing standing, Plan plan, JalaliDate today) {
        Optional<Stage> next = standing.next();
        List<Need> missing = next.stream()
                .flatMap(stage -> needs.of(standing, stage).stream())
                .filter(need -> !need.done())
                .toList();
        return new Outlook(
                standing,
                next,
                missing,
                working.between(today, plan.goLive()),
                next.flatMap(stage -> lateness(standing, stage, plan.of(stage), today)));
    }

    private Optional<Lateness> lateness(Standing standing, Stage stage, Plan.Span span, JalaliDate today) {
        if (today.isAfter(span.end())) {
            return Optional.of(new Lateness(Why.NOT_ENDED, stage, span.end()));
        }
        return today.isAfter(span.begin()) && !isBegun(standing, stage)
                ? Optional.of(new Lateness(Why.NOT_BEGUN, stage, span.begin()))
                : Optional.empty();
    }

    private boolean isBegun(Standing standing, Stage stage) {
        boolean isTried =
                standing.attempts().stream().anyMatch(attempt -> attempt.counts() && attempt.stage() == stage);
        boolean isRead = stage == Stage.THEORY && !standing.read().isEmpty();
        boolean isThere = register.sessions().values().stream()
                .anyMatch(session ->
                        session.stage() == stage && standing.attendance().getOrDefault(session.code(), false));
        return isTried || isRead || isThere;
    }

    private Event.Cohort cohort(String code) {
        return Optional.ofNullable(register.cohorts().get(code)).orElseThrow(() -> new Refusal("COHORT_UNKNOWN", code));
    }
}
