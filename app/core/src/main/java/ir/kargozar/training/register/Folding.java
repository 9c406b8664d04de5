package ir.kargozar.training.register;

import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Event.Answer;
import ir.kargozar.training.fact.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One person's facts, in order, made into a standing. */
final class Folding {
    private final Map<String, Event.Session> sessions;
    private final TreeSet<String> read = new TreeSet<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<String, Boolean> attendance = new TreeMap<>();
    private final Map<String, Boolean> checks = new TreeMap<>();
    private final Map<Stage, Standing.SignOff> signed = new EnumMap<>(Stage.class);
    private @Nullable Trainee trainee;
    private @Nullable String cohort;
    private Standing.@Nullable Certificate certificate;
    private Standing.@Nullable Exemption exception;

    private Folding(Map<String, Event.Session> sessions) {
        this.sessions = sessions;
    }

    /** Empty where nobody introduced the person. */
    static Optional<Standing> of(List<Fact> facts, Map<String, Event.Session> sessions) {
        Folding folding = new Folding(sessions);
        facts.forEach(folding::take);
        return Optional.ofNullable(folding.trainee)
                .map(trainee -> new Standing(
                        trainee,
                        Optional.ofNullable(folding.cohort),
                        folding.read,
                        folding.attempts,
                        folding.attendance,
                        folding.checks,
                        folding.signed,
                        Optional.ofNullable(folding.certificate),
                        Optional.ofNullable(folding.exception)));
    }

    private void take(Fact fact) {
        switch (fact.event()) {
            case Event.Introduced introduced -> introduce(fact, introduced);
            case Event.Withdrawn _ -> withdraw(fact);
            case Event.LessonRead lesson -> read.add(lesson.lesson());
            case Event.Questions questions -> attempts.add(attempt(fact, questions));
            case Event.Exercise exercise -> attempts.add(attempt(fact, exercise));
            case Event.Mark mark ->
                attempts.add(
                        new Attempt(mark.stage(), mark.of(), mark.score(), fact.on(), true, List.of(), 0, 0, true));
            case Event.Member member -> cohort = member.cohort();
            case Event.Attended attended -> attendance.put(attended.session(), attended.present());
            case Event.Check check -> checks.put(check.check(), check.seen());
            case Event.Signed sign -> signed.put(sign.stage(), new Standing.SignOff(fact.on(), fact.by(), fact.who()));
            case Event.Repeat repeat -> repeat(repeat.stage());
            case Event.Certified certified ->
                certificate = new Standing.Certificate(certified.number(), fact.on(), fact.by(), fact.who());
            case Event.Excepted excepted ->
                exception = new Standing.Exemption(excepted.until(), excepted.reason(), fact.on(), fact.who());
            case Event.Cohort _, Event.Session _, Event.Gate _ -> {}
        }
    }

    /** Who says no login does not take away the one that is known. */
    private void introduce(Fact fact, Event.Introduced introduced) {
        Fact.Subject about = fact.subject().orElseThrow();
        Trainee before = trainee;
        Optional<Line> known = Optional.ofNullable(before)
                .filter(same -> same.agency().equals(about.agency()))
                .flatMap(Trainee::login);
        trainee = new Trainee(
                about.person(),
                introduced.firstName(),
                introduced.lastName(),
                about.agency(),
                introduced.login().or(() -> known),
                before == null ? fact.on() : before.introducedOn(),
                false);
    }

    /** An agency that someone has left can say no more of the person. */
    private void withdraw(Fact fact) {
        Trainee now = trainee;
        if (now != null && now.agency().equals(fact.subject().orElseThrow().agency())) {
            trainee = new Trainee(
                    now.id(), now.firstName(), now.lastName(), now.agency(), now.login(), now.introducedOn(), true);
        }
    }

    private static Attempt attempt(Fact fact, Event.Questions questions) {
        List<String> missed = questions.answers().stream()
                .filter(answer -> !answer.right())
                .map(Answer::question)
                .toList();
        return new Attempt(Stage.THEORY, questions.lesson(), questions.score(), fact.on(), false, missed, 0, 0, true);
    }

    private static Attempt attempt(Fact fact, Event.Exercise exercise) {
        return new Attempt(
                Stage.PRACTICE,
                exercise.exercise(),
                exercise.score(),
                fact.on(),
                false,
                exercise.missed(),
                exercise.seconds(),
                exercise.keys(),
                true);
    }

    private void repeat(Stage stage) {
        signed.keySet().removeIf(each -> each.compareTo(stage) >= 0);
        certificate = null;
        attempts.replaceAll(attempt -> attempt.stage() == stage ? attempt.past() : attempt);
        attendance.keySet().removeIf(code -> isOf(code, stage));
        if (stage == Stage.COMPLEMENTARY) {
            checks.clear();
        }
    }

    private boolean isOf(String code, Stage stage) {
        Event.Session session = sessions.get(code);
        return session != null && session.stage() == stage;
    }
}
