package ir.kargozar.training.register;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.training.Stage;
import java.util.List;

/**
 * A lesson's questions answered, an exercise done, or a trainer's mark.
 *
 * @param of code of the lesson or the exercise, or the trainer's word
 * @param score 0 to 100
 * @param missed codes of questions answered wrongly, or of what was not found in an exercise
 * @param seconds of an exercise, else 0
 * @param keys key strokes of an exercise, else 0
 * @param counts false where the stage was to be repeated afterwards
 */
public record Attempt(
        Stage stage,
        String of,
        int score,
        JalaliDate on,
        boolean byTrainer,
        List<String> missed,
        int seconds,
        int keys,
        boolean counts) {
    public Attempt {
        missed = List.copyOf(missed);
    }

    Attempt past() {
        return new Attempt(stage, of, score, on, byTrainer, missed, seconds, keys, false);
    }
}
