package ir.kargozar.training.exercise;

import java.util.List;
import java.util.Optional;

/** What becomes of exercises that were done. */
public interface PracticeResults {

    /** Keeps a result with the workspace from which the exercise was started. */
    void keep(Done done);

    /** How others of the cohort did; empty where nobody has done it, or there is no cohort. */
    Optional<Others> others(String exercise);

    /**
     * @param seconds from the papers' coming into sight to the end
     * @param strokes keys pressed; which ones nobody knows
     * @param missed codes of the faults that were not found
     */
    record Done(String exercise, int points, long seconds, int strokes, List<String> missed) {
        public Done {
            missed = List.copyOf(missed);
        }
    }

    /** Medians of others. */
    record Others(int people, int points, long seconds) {}
}
