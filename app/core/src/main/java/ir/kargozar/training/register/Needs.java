package ir.kargozar.training.register;

import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Course;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.register.Need.What;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What each stage asks for (A4), by the numbers of the office's course. */
public final class Needs {
    private final Curriculum curriculum;
    private final Register register;

    public Needs(Curriculum curriculum, Register register) {
        this.curriculum = curriculum;
        this.register = register;
    }

    /** Everything that a stage asks of someone, in order. */
    public List<Need> of(Standing standing, Stage stage) {
        List<Need> needs = new ArrayList<>();
        switch (stage) {
            case THEORY -> curriculum.lessons().forEach(lesson -> needs.add(lesson(standing, lesson)));
            case PRACTICE -> {
                needs.add(before(standing, Stage.THEORY));
                course().exercises().forEach(exercise -> needs.add(exercise(standing, exercise)));
                needs.add(session(standing, stage));
            }
            case COMPLEMENTARY -> {
                needs.add(before(standing, Stage.PRACTICE));
                needs.add(session(standing, stage));
                course().checks().forEach(check -> needs.add(check(standing, check)));
            }
        }
        return needs;
    }

    /** What someone lacks for the sign-off, in sentences. */
    public List<Problem> missing(Standing standing, Stage stage, Texts texts) {
        return of(standing, stage).stream()
                .filter(need -> !need.done())
                .map(need -> problem(need, stage, texts))
                .toList();
    }

    private static Problem problem(Need need, Stage stage, Texts texts) {
        String best = need.best().isPresent() ? Integer.toString(need.best().getAsInt()) : "";
        return switch (need.what()) {
            case STAGE_BEFORE ->
                texts.problem("stage", "TRAINING_STAGE_BEFORE", List.of(texts.word(Stage.valueOf(need.code()))));
            case LESSON ->
                need.pass() == 0
                        ? texts.problem("lesson", "TRAINING_LESSON_UNREAD", List.of(need.title()))
                        : best.isEmpty()
                                ? texts.problem("lesson", "TRAINING_LESSON_UNANSWERED", List.of(need.title()))
                                : texts.problem(
                                        "lesson",
                                        "TRAINING_LESSON_LOW",
                                        List.of(need.title(), best, Integer.toString(need.pass())));
            case EXERCISE ->
                best.isEmpty()
                        ? texts.problem("exercise", "TRAINING_EXERCISE_UNDONE", List.of(need.title()))
                        : texts.problem(
                                "exercise",
                                "TRAINING_EXERCISE_LOW",
                                List.of(need.title(), best, Integer.toString(need.pass())));
            case SESSION -> texts.problem("session", "TRAINING_SESSION_MISSED", List.of(texts.word(stage)));
            case CHECK -> texts.problem("check", "TRAINING_CHECK_OPEN", List.of(need.title()));
        };
    }

    private Course course() {
        return curriculum.course();
    }

    private Need lesson(Standing standing, Lesson lesson) {
        OptionalInt best = standing.best(Stage.THEORY, lesson.code());
        boolean isAsked = !lesson.questions().isEmpty();
        int pass = isAsked ? course().theory() : 0;
        boolean done = isAsked ? best.orElse(-1) >= pass : standing.read().contains(lesson.code());
        return new Need(What.LESSON, lesson.code(), lesson.title(), best, pass, done);
    }

    private Need exercise(Standing standing, String exercise) {
        OptionalInt best = standing.best(Stage.PRACTICE, exercise);
        int pass = course().practice();
        return new Need(What.EXERCISE, exercise, curriculum.exercise(exercise), best, pass, best.orElse(-1) >= pass);
    }

    private static Need before(Standing standing, Stage stage) {
        return plain(What.STAGE_BEFORE, stage.name(), "", standing.isSigned(stage));
    }

    private Need session(Standing standing, Stage stage) {
        boolean done = register.sessions().values().stream()
                .anyMatch(session ->
                        session.stage() == stage && standing.attendance().getOrDefault(session.code(), false));
        return plain(What.SESSION, "", "", done);
    }

    private static Need check(Standing standing, Course.Check check) {
        return plain(What.CHECK, check.code(), check.text(), standing.checks().getOrDefault(check.code(), false));
    }

    private static Need plain(What what, String code, String title, boolean done) {
        return new Need(what, code, title, OptionalInt.empty(), 0, done);
    }
}
