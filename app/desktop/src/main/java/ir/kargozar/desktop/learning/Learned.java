package ir.kargozar.desktop.learning;

import ir.kargozar.circular.CircularLine;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Path;
import ir.kargozar.training.register.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What my path shows.
 *
 * @param path empty for a guest, whose marks nobody keeps
 * @param people who may learn here
 * @param unread circulars that this person has not read
 */
record Learned(Curriculum curriculum, Optional<Path> path, List<Standing> people, List<CircularLine> unread) {
    Learned {
        people = List.copyOf(people);
        unread = List.copyOf(unread);
    }

    /** What a stage asks for; of a guest, the lessons only. */
    List<Need> needs(Stage stage) {
        return step(stage)
                .map(Path.Step::needs)
                .orElseGet(() -> stage == Stage.THEORY
                        ? curriculum.lessons().stream().map(Learned::unmarked).toList()
                        : List.of());
    }

    private static Need unmarked(Lesson lesson) {
        return new Need(Need.What.LESSON, lesson.code(), lesson.title(), OptionalInt.empty(), 0, false);
    }

    Optional<Path.Step> step(Stage stage) {
        return path.flatMap(found ->
                found.steps().stream().filter(step -> step.stage() == stage).findFirst());
    }

    /** The stage in which this person stands. */
    Stage now() {
        return path.flatMap(found -> found.standing().next())
                .orElse(path.isPresent() ? Stage.COMPLEMENTARY : Stage.THEORY);
    }

    /** The one next thing to do; for a guest the first lesson. */
    Optional<Need> next() {
        return path.isPresent()
                ? path.flatMap(Path::next)
                : needs(Stage.THEORY).stream().findFirst();
    }

    /** The best mark in a lesson's questions, if any. */
    OptionalInt best(String lesson) {
        return path.map(found -> found.standing().best(Stage.THEORY, lesson)).orElse(OptionalInt.empty());
    }
}
