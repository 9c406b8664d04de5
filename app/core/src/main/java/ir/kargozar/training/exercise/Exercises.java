package ir.kargozar.training.exercise;

import java.util.List;
import java.util.Optional;

/** The exercises there are. */
public interface Exercises {

    /** By their order, easiest first. Refusals of {@link ExerciseReader}. */
    List<Exercise> all();

    default Optional<Exercise> find(String code) {
        return all().stream().filter(exercise -> exercise.code().equals(code)).findFirst();
    }
}
