package ir.kargozar.training.content;

import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is taught.
 *
 * @param guide which lesson the in-program guide opens, by name of a screen
 * @param exercises titles of the course's exercises, by code
 */
public record Curriculum(
        Course course, List<Lesson> lessons, Map<String, String> guide, Map<String, String> exercises) {
    public Curriculum {
        lessons = List.copyOf(lessons);
        guide = Map.copyOf(guide);
        exercises = Map.copyOf(exercises);
    }

    public Curriculum(Course course, List<Lesson> lessons, Map<String, String> guide) {
        this(course, lessons, guide, Map.of());
    }

    /** An office's own files before those shipped. Refused with the code of the first {@link Flaw}, which names its file. */
    public static Curriculum load(Optional<Path> folder) {
        CurriculumReader.Reading reading = CurriculumReader.read(Shelf.own(folder));
        reading.flaws().stream().findFirst().ifPresent(flaw -> {
            throw new Refusal(flaw.code(), flaw.file(), flaw.about());
        });
        return reading.curriculum();
    }

    /** The title of an exercise; its code where it has none. */
    public String exercise(String code) {
        return exercises.getOrDefault(code, code);
    }

    public Optional<Lesson> lesson(String code) {
        return lessons.stream().filter(lesson -> lesson.code().equals(code)).findFirst();
    }
}
