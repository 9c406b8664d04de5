package ir.kargozar.training.content;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.SearchKey;
import ir.kargozar.training.content.page.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content that is shipped: in order, enough, and nothing in it that only looks like a question. */
class ShippedContentTest {
    /** Each has a page of the guide. */
    private static final Set<String> SCREENS = Set.of(
            "home",
            "claims",
            "counter",
            "packages",
            "statistics",
            "bank",
            "forms",
            "settlement",
            "form-entry",
            "examination",
            "payments",
            "circulars",
            "settings",
            "conflicts",
            "recoveries",
            "scans",
            "training",
            "trainer",
            "practice",
            "entrance",
            "accounts",
            "backups");

    private final CurriculumReader.Reading reading = CurriculumReader.read(Shelf.shipped());

    private List<Question> questions() {
        return reading.curriculum().lessons().stream()
                .flatMap(lesson -> lesson.questions().stream())
                .toList();
    }

    @Test
    void hasNoFlawInAnyFile() {
        assertThat(reading.flaws()).isEmpty();
    }

    @Test
    void hasLessonsQuestionsAndChecksEnough() {
        assertThat(reading.curriculum().lessons()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(reading.curriculum().course().checks()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(reading.curriculum().lessons())
                .allSatisfy(lesson ->
                        assertThat(lesson.questions()).as(lesson.code()).hasSizeGreaterThan(3));
    }

    @Test
    void everyScreenHasAPageOfTheGuide() {
        assertThat(reading.curriculum().guide().keySet()).containsAll(SCREENS);
    }

    /** They belong to no stage of training. */
    @Test
    void pagesOfTheGuideAreFoundAndAskNothing() {
        Curriculum all = reading.curriculum();
        assertThat(all.pages()).extracting(Lesson::code).containsExactly("backups", "entrance", "people", "settlement");
        assertThat(all.pages()).allSatisfy(page -> {
            assertThat(page.questions()).isEmpty();
            assertThat(all.lesson(page.code())).isEmpty();
            assertThat(new Finding(all.readable()).find(page.title()))
                    .extracting(hit -> hit.lesson().code())
                    .contains(page.code());
        });
    }

    /** Who always presses the same number, or the longest choice, does not pass. */
    @Test
    void noHabitAnswersTheQuestions() {
        int pass = reading.curriculum().course().theory();
        List<Question> all = questions();
        IntStream.rangeClosed(1, 4)
                .forEach(number -> assertThat(share(
                                all,
                                all.stream()
                                        .filter(question -> question.right() == number)
                                        .count()))
                        .as("always " + number)
                        .isLessThan(pass / 2));
        assertThat(share(all, all.stream().filter(ShippedContentTest::isLongest).count()))
                .as("the longest")
                .isLessThan(pass / 2 + 10);
    }

    private static long share(List<Question> all, long count) {
        return 100 * count / all.size();
    }

    private static boolean isLongest(Question question) {
        int longest = question.choices().stream().mapToInt(String::length).max().orElse(0);
        return question.choices().get(question.right() - 1).length() == longest;
    }

    @Test
    void noQuestionStandsTwice() {
        assertThat(questions().stream()
                        .map(question -> SearchKey.of(question.text()).joined())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(questions());
    }

    /** A fault in a copy of the shipped files is named with its file: what the build would say. */
    @Test
    void aFaultInACopyIsNamedWithItsFile(@TempDir Path place) throws Exception {
        Path copy = place.resolve("training");
        for (String file : files()) {
            Path to = copy.resolve(file);
            Files.createDirectories(to.getParent());
            Files.write(to, Shelf.shipped().find(file).orElseThrow());
        }
        assertThat(CurriculumReader.read(Shelf.of(copy)).flaws()).isEmpty();
        Lesson lesson = reading.curriculum().lessons().getFirst();
        String text = "lessons/" + lesson.code() + ".md";
        String questions = "questions/" + lesson.code() + ".json";
        Files.writeString(
                copy.resolve(text),
                Files.readString(copy.resolve(text)) + "\n[x](no-such.md) ![y](../pictures/no-such.png)\n");
        Files.writeString(
                copy.resolve(questions),
                Files.readString(copy.resolve(questions)).replaceFirst("\"right\": \\d", "\"right\": 7"));

        assertThat(CurriculumReader.read(Shelf.of(copy)).flaws())
                .extracting(flaw -> flaw.code() + " " + flaw.file())
                .containsExactlyInAnyOrder(
                        "QUESTION_WRONG_KEY training/" + questions,
                        "LESSON_LINK_BROKEN training/" + text,
                        "LESSON_PICTURE_MISSING training/" + text);
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(List.of("lessons.json", "course.json", "guide.json"));
        Curriculum all = reading.curriculum();
        all.course().exercises().forEach(code -> files.add("exercises/" + code + ".json"));
        all.pages().forEach(page -> files.add("pages/" + page.code() + ".md"));
        for (Lesson lesson : all.lessons()) {
            files.add("lessons/" + lesson.code() + ".md");
            files.add("questions/" + lesson.code() + ".json");
            Page.of(lesson.text())
                    .pictures()
                    .forEach(target -> Targets.picture(target).ifPresent(files::add));
        }
        return files.stream().distinct().toList();
    }
}
