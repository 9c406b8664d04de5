package ir.kargozar.training.content;

import ir.kargozar.training.content.page.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lessons: {@code lessons.json}, their texts, their questions. */
final class LessonReader {
    private static final int MOST_MINUTES = 240;

    private final Shelf shelf;
    private final List<Flaw> found;
    private final Set<String> questions = new HashSet<>();

    LessonReader(Shelf shelf, List<Flaw> found) {
        this.shelf = shelf;
        this.found = found;
    }

    private Flaws flaws(String path) {
        return new Flaws(shelf.name(path), found);
    }

    List<Lesson> read() {
        Flaws flaws = flaws("lessons.json");
        List<Lesson> lessons = new ArrayList<>();
        Entries.of(shelf.find("lessons.json"), flaws).ifPresent(file -> {
            for (Entries entry : file.all()) {
                String code = entry.text("code");
                int minutes = entry.whole("minutes", 1, MOST_MINUTES);
                flaws.once(code);
                flaws.unless(Targets.isCode(code), "LESSON_CODE_WRONG", code);
                if (Targets.isCode(code)) {
                    lesson(code, minutes).ifPresent(lessons::add);
                }
            }
            flaws.unless(!lessons.isEmpty(), "LESSON_FIELD_WRONG", "[ ]");
        });
        return lessons;
    }

    /** Pages of the guide only: texts without questions; those that are missing are left out. */
    List<Lesson> pages(Collection<String> codes) {
        return codes.stream()
                .filter(Targets::isCode)
                .filter(code -> shelf.find(page(code)).isPresent())
                .flatMap(code -> text(page(code), code, 0, List.of()).stream())
                .toList();
    }

    private static String page(String code) {
        return "pages/" + code + ".md";
    }

    /** Where links and pictures lead. */
    void targets(List<Lesson> lessons, List<Lesson> pages) {
        Set<String> codes = new HashSet<>();
        lessons.forEach(each -> codes.add(each.code()));
        pages.forEach(each -> codes.add(each.code()));
        lessons.forEach(lesson -> targets(lesson, "lessons/" + lesson.code() + ".md", codes));
        pages.forEach(page -> targets(page, page(page.code()), codes));
    }

    private Optional<Lesson> lesson(String code, int minutes) {
        return text("lessons/" + code + ".md", code, minutes, questions(code));
    }

    private Optional<Lesson> text(String path, String code, int minutes, List<Question> asked) {
        Flaws flaws = flaws(path);
        return Entries.text(shelf.find(path), flaws).map(text -> {
            String first = text.lines().findFirst().orElse("").strip();
            boolean hasHeading = first.startsWith("# ") && first.length() > 2;
            flaws.unless(hasHeading, "LESSON_WITHOUT_HEADING", code);
            String title = hasHeading ? first.substring(2).strip() : code;
            String rest = hasHeading ? text.substring(text.indexOf('\n') + 1).strip() : text;
            flaws.unless(!rest.isBlank() && text.contains("\n"), "LESSON_WITHOUT_TEXT", code);
            return new Lesson(code, title, rest, minutes, asked);
        });
    }

    private List<Question> questions(String code) {
        String path = "questions/" + code + ".json";
        Flaws flaws = flaws(path);
        return Entries.of(shelf.find(path), flaws)
                .map(new QuestionReader(flaws, questions)::read)
                .orElse(List.of());
    }

    private void targets(Lesson lesson, String path, Set<String> codes) {
        Flaws flaws = flaws(path);
        Page page = Page.of(lesson.text());
        for (String target : page.links()) {
            boolean leads = Targets.isOutside(target)
                    || Targets.lesson(target).filter(codes::contains).isPresent();
            flaws.unless(leads, "LESSON_LINK_BROKEN", target);
        }
        for (String target : page.pictures()) {
            boolean stands = Targets.picture(target).flatMap(shelf::find).isPresent();
            flaws.unless(stands, "LESSON_PICTURE_MISSING", target);
        }
    }
}
