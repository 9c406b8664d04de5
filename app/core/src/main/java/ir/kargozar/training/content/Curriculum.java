package ir.kargozar.training.content;

import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is taught.
 *
 * @param guide which lesson or page the in-program guide opens, by name of a screen
 * @param exercises titles of the course's exercises, by code
 * @param pages of the guide only: nobody must have read them
 */
public record Curriculum(
        Course course,
        List<Lesson> lessons,
        Map<String, String> guide,
        Map<String, String> exercises,
        List<Lesson> pages) {
    public Curriculum {
        lessons = List.copyOf(lessons);
        guide = Map.copyOf(guide);
        exercises = Map.copyOf(exercises);
        pages = List.copyOf(pages);
    }

    public Curriculum(Course course, List<Lesson> lessons, Map<String, String> guide) {
        this(course, lessons, guide, Map.of(), List.of());
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

    /** A lesson, or a page of the guide only. */
    public Optional<Lesson> page(String code) {
        return readable().stream().filter(page -> page.code().equals(code)).findFirst();
    }

    /** Everything the guide shows: lessons, then its own pages. */
    public List<Lesson> readable() {
        return Stream.concat(lessons.stream(), pages.stream()).toList();
    }
}
