package ir.kargozar.training.content;

import ir.kargozar.training.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Everything that is taught, from a shelf, with every flaw of its files. */
public final class CurriculumReader {
    private static final int MOST_DAYS = 60;
    private static final int PERCENT = 100;
    private static final Course NOTHING = new Course(0, 0, List.of(), List.of(), List.of());

    private final Shelf shelf;
    private final List<Flaw> found = Flaws.none();

    private CurriculumReader(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What was read.
     *
     * @param flaws none for content in order
     */
    public record Reading(Curriculum curriculum, List<Flaw> flaws) {
        public Reading {
            flaws = List.copyOf(flaws);
        }
    }

    public static Reading read(Shelf shelf) {
        CurriculumReader reader = new CurriculumReader(shelf);
        LessonReader texts = new LessonReader(shelf, reader.found);
        List<Lesson> lessons = texts.read();
        Map<String, String> guide = reader.guide();
        List<Lesson> pages = texts.pages(new TreeSet<>(guide.values())).stream()
                .filter(page ->
                        lessons.stream().noneMatch(lesson -> lesson.code().equals(page.code())))
                .toList();
        texts.targets(lessons, pages);
        Course course = reader.course();
        Curriculum curriculum = new Curriculum(course, lessons, guide, reader.titles(course.exercises()), pages);
        reader.guided(curriculum);
        return new Reading(curriculum, reader.found);
    }

    private Flaws flaws(String path) {
        return new Flaws(shelf.name(path), found);
    }

    private Course course() {
        Flaws flaws = flaws("course.json");
        return Entries.of(shelf.find("course.json"), flaws)
                .map(file -> course(file, flaws))
                .orElse(NOTHING);
    }

    private Course course(Entries file, Flaws flaws) {
        List<String> exercises = file.texts("exercises");
        exercises.stream()
                .filter(code -> shelf.find("exercises/" + code + ".json").isEmpty())
                .forEach(code -> flaws.add("COURSE_EXERCISE_MISSING", code));
        List<Integer> days = file.wholes("days", 0, MOST_DAYS);
        flaws.unless(days.size() == Stage.values().length, "LESSON_FIELD_WRONG", "days");
        List<Course.Check> checks = file.list("checks").stream()
                .map(each -> new Course.Check(each.text("code"), each.text("text")))
                .toList();
        checks.forEach(check -> flaws.once(check.code()));
        return new Course(
                file.whole("theory", 1, PERCENT), file.whole("practice", 1, PERCENT), exercises, days, checks);
    }

    /** What else an exercise holds is checked where it is read. */
    private Map<String, String> titles(List<String> exercises) {
        Map<String, String> titles = new HashMap<>();
        for (String code : exercises) {
            String path = "exercises/" + code + ".json";
            shelf.find(path)
                    .flatMap(bytes -> Entries.of(Optional.of(bytes), flaws(path)))
                    .filter(file -> file.names().contains("title"))
                    .ifPresent(file -> titles.put(code, file.text("title")));
        }
        return titles;
    }

    private Map<String, String> guide() {
        Map<String, String> guide = new HashMap<>();
        Entries.of(shelf.find("guide.json"), flaws("guide.json"))
                .ifPresent(file -> file.names().forEach(screen -> guide.put(screen, file.text(screen))));
        return guide;
    }

    private void guided(Curriculum curriculum) {
        Flaws flaws = flaws("guide.json");
        curriculum
                .guide()
                .forEach((screen, code) ->
                        flaws.unless(curriculum.page(code).isPresent(), "GUIDE_LESSON_MISSING", screen + ": " + code));
    }
}
