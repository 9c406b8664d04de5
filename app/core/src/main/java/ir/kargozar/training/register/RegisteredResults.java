package ir.kargozar.training.register;

import ir.kargozar.identity.NationalId;
import ir.kargozar.training.exercise.PracticeResults;
import ir.kargozar.training.fact.Event;
import java.util.Optional;

/** Results of a trainee, kept as facts, compared with the cohort. */
public final class RegisteredResults implements PracticeResults {
    /** As much as a fact holds. */
    private static final int MOST = 10_000_000;

    private final LearningDesk desk;
    private final NationalId person;
    private final String who;

    public RegisteredResults(LearningDesk desk, NationalId person, String who) {
        this.desk = desk;
        this.person = person;
        this.who = who;
    }

    @Override
    public void keep(Done done) {
        int seconds = (int) Math.min(done.seconds(), MOST);
        int strokes = Math.min(done.strokes(), MOST);
        desk.done(person, new Event.Exercise(done.exercise(), done.points(), seconds, strokes, done.missed()), who);
    }

    @Override
    public Optional<Others> others(String exercise) {
        return desk.compare(person, exercise)
                .map(others -> new Others(others.people(), others.score(), others.seconds()));
    }
}
