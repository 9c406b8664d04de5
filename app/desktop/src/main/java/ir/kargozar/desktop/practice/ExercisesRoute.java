package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.learning.Learner;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.PracticeResults;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.RegisteredResults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from the screens of a workspace to its exercises; results are facts of who learns there. */
public final class ExercisesRoute {
    private final Workplace workplace;
    private final Tasks tasks;
    private final Around around;
    private final PracticeResults unregistered = new SessionResults();
    private final @Nullable PracticeRoute practice;

    /** @param window empty in the workspace of an exercise itself: there no other begins */
    public ExercisesRoute(Optional<PracticeWindow> window, Workplace workplace, Tasks tasks, Around around) {
        this.workplace = workplace;
        this.tasks = tasks;
        this.around = around;
        practice = window.map(there -> new PracticeRoute(
                        there, tasks, around.shown(), workplace.words().clock()))
                .orElse(null);
    }

    /** Shows all there are. */
    public void list() {
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame()
                .show(new ExercisesView(
                        new ExercisesModel(workplace.exercises(), tasks),
                        around.shown().texts(),
                        exercise -> begin(exercise.code(), () -> {})));
    }

    /**
     * Begins one, unless an exercise is running here.
     *
     * @param finished each time a result was kept, before one goes back
     */
    public void begin(String code, Runnable finished) {
        PracticeRoute there = practice;
        if (there == null) {
            around.shell().complain(around.shown().texts().say("practice.inside"));
        } else {
            tasks.work(() -> new Chosen(found(code), results()))
                    .then(chosen -> there.begin(chosen.exercise(), chosen.results(), finished));
        }
    }

    private record Chosen(Exercise exercise, PracticeResults results) {}

    private Exercise found(String code) {
        return workplace.exercises().find(code).orElseThrow(() -> new Refusal("EXERCISE_UNKNOWN", code));
    }

    private PracticeResults results() {
        LearningDesk desk = workplace.learning();
        return new Learner(workplace.preferences(), workplace.who())
                .among(desk.people())
                .<PracticeResults>map(person -> new RegisteredResults(desk, person, workplace.who()))
                .orElse(unregistered);
    }
}
