package ir.kargozar.training.register;

import ir.kargozar.training.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How others did an exercise: medians over each one's best attempt.
 *
 * @param people how many of them did it
 */
public record Compared(int people, int score, int seconds, int keys) {

    /** Empty where none of them did it. */
    static Optional<Compared> of(List<Standing> others, String exercise) {
        List<Attempt> best = others.stream()
                .flatMap(standing -> best(standing, exercise).stream())
                .toList();
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compared(
                        best.size(),
                        median(best, Attempt::score),
                        median(best, Attempt::seconds),
                        median(best, Attempt::keys)));
    }

    /** Of two with one score, the quicker. */
    private static Optional<Attempt> best(Standing standing, String exercise) {
        return standing.attempts().stream()
                .filter(attempt -> attempt.stage() == Stage.PRACTICE
                        && !attempt.byTrainer()
                        && attempt.of().equals(exercise))
                .max((a, b) -> a.score() == b.score()
                        ? Integer.compare(b.seconds(), a.seconds())
                        : Integer.compare(a.score(), b.score()));
    }

    private static int median(List<Attempt> attempts, ToIntFunction<Attempt> of) {
        int[] sorted = attempts.stream().mapToInt(of).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
