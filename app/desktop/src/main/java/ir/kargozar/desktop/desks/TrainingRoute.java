package ir.kargozar.desktop.desks;

import ir.kargozar.circular.CircularId;
import ir.kargozar.desktop.learning.LearningRoute;
import ir.kargozar.desktop.learning.PathModel;
import ir.kargozar.desktop.practice.ExercisesRoute;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.trainer.TrainerRoute;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Desk;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The place of training: my path, and from it lessons, exercises and circulars. Here a documents office's class comes
 * first, and an exercise opens practice.
 */
public final class TrainingRoute {
    private final Around around;
    private final Elsewhere elsewhere;
    private final LearningRoute learning;
    private final Optional<TrainerRoute> trainer;

    /** What training leads to. */
    public record Elsewhere(Consumer<CircularId> circular, ExercisesRoute exercises) {}

    public TrainingRoute(Workplace workplace, Tasks tasks, Around around, Elsewhere elsewhere) {
        this.around = around;
        this.elsewhere = elsewhere;
        learning = new LearningRoute(
                new PathModel.Sources(
                        workplace.library(),
                        workplace::learning,
                        workplace.circulars().circulars(),
                        workplace.preferences(),
                        workplace.office().code(),
                        workplace.who()),
                tasks,
                around,
                new LearningRoute.Onward(this::exercise, elsewhere.circular(), this::path),
                new Random(workplace.words().clock().millis()));
        trainer = workplace.office().desk() == Desk.DOCUMENTS_OFFICE
                ? Optional.of(new TrainerRoute(workplace, tasks, around, this::path))
                : Optional.empty();
    }

    public Screen screen() {
        return trainer.map(TrainerRoute::screen).orElseGet(learning::screen);
    }

    /** Where a class comes first, my path is no place of its own. */
    private void path() {
        around.shell().place().set(null);
        if (trainer.isPresent()) {
            around.frame().show(learning.screen());
        } else {
            around.shell().place().set(Place.TRAINING);
        }
    }

    private void exercise(String code) {
        elsewhere.exercises().begin(code, learning::back);
    }
}
