package ir.kargozar.desktop.practice;

import ir.kargozar.training.exercise.PracticeResults;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Results of whoever is not known as a trainee: kept while the program runs, compared with nobody. */
public final class SessionResults implements PracticeResults {
    private final List<Done> kept = new CopyOnWriteArrayList<>();

    @Override
    public void keep(Done done) {
        kept.add(done);
    }

    @Override
    public Optional<Others> others(String exercise) {
        return Optional.empty();
    }

    /** In the order in which they were done. */
    public List<Done> kept() {
        return List.copyOf(kept);
    }
}
