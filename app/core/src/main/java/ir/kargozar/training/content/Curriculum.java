package ir.kargozar.training.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is taught.
 *
 * @param guide which lesson the in-program guide opens, by name of a screen
 */
public record Curriculum(Course course, List<Lesson> lessons, Map<String, String> guide) {
    public Curriculum {
        lessons = List.copyOf(lessons);
        guide = Map.copyOf(guide);
    }

    public Optional<Lesson> lesson(String code) {
        return lessons.stream().filter(lesson -> lesson.code().equals(code)).findFirst();
    }
}
