package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.Exercises;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The exercises there are, read from their files each time they are looked at. */
public final class ExercisesModel {
    private final Exercises exercises;
    private final Tasks tasks;
    private final ObservableList<Exercise> all = FXCollections.observableArrayList();

    public ExercisesModel(Exercises exercises, Tasks tasks) {
        this.exercises = exercises;
        this.tasks = tasks;
    }

    ObservableList<Exercise> all() {
        return all;
    }

    void read() {
        tasks.work(exercises::all).then(all::setAll);
    }
}
