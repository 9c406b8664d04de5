package ir.kargozar.training.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taught is read whole, and each flaw is named with its file. */
class CurriculumReaderTest {
    @TempDir
    Path place;

    private Path folder;
    private SmallContent content;

    @BeforeEach
    void write() {
        folder = place.resolve("training");
        content = new SmallContent(folder);
    }

    @Test
    void readsLessonsQuestionsCourseAndGuide() {
        CurriculumReader.Reading reading = content.read();

        assertThat(reading.flaws()).isEmpty();
        Curriculum all = reading.curriculum();
        assertThat(all.lessons()).extracting(Lesson::code).containsExactly("intake", "papers");
        Lesson intake = all.lesson("intake").orElseThrow();
        assertThat(intake.title()).isEqualTo("پذیرش");
        assertThat(intake.minutes()).isEqualTo(12);
        assertThat(intake.text()).startsWith("نخست").doesNotContain("# ");
        assertThat(intake.questions()).extracting(Question::right).containsExactly(1, 2);
        assertThat(all.guide()).containsEntry("claims", "intake");
        assertThat(all.course().exercises()).containsExactly("first");
        assertThat(all.course().days()).containsExactly(3, 2, 1);
    }

    private static Arguments planted(String code, String file, Consumer<SmallContent> fault) {
        return Arguments.of(code, file, fault);
    }

    static Stream<Arguments> faults() {
        String questions = "questions/intake.json";
        return Stream.of(
                planted(
                        "LESSON_LINK_BROKEN",
                        "lessons/intake.md",
                        c -> c.change("lessons/intake.md", "papers.md", "x.md")),
                planted(
                        "LESSON_LINK_BROKEN",
                        "lessons/papers.md",
                        c -> c.change("lessons/papers.md", "intake.md", "../intake")),
                planted("LESSON_PICTURE_MISSING", "lessons/intake.md", c -> c.delete("pictures/form.png")),
                planted(
                        "LESSON_PICTURE_MISSING",
                        "lessons/intake.md",
                        c -> c.change("lessons/intake.md", "../pictures/form.png", "../../secret.png")),
                planted("QUESTION_WRONG_KEY", questions, c -> c.change(questions, "\"right\": 1", "\"right\": 3")),
                planted("QUESTION_WRONG_KEY", questions, c -> c.change(questions, "\"right\": 2", "\"right\": 0")),
                planted("LESSON_FIELD_WRONG", questions, c -> c.change(questions, "\"right\": 2", "\"right\": \"2\"")),
                planted(
                        "QUESTION_FEW_CHOICES",
                        questions,
                        c -> c.change(questions, "\"کد ملی\", \"هیچ\"", "\"کد ملی\"")),
                planted("QUESTION_EQUAL_CHOICES", questions, c -> c.change(questions, "\"هیچ\"", "\"کد ملی\"")),
                planted("QUESTION_EMPTY_CHOICE", questions, c -> c.change(questions, "\"هیچ\"", "\" \"")),
                planted("LESSON_FIELD_WRONG", questions, c -> c.change(questions, "چه می‌پرسید؟", "")),
                planted("LESSON_CODE_TWICE", questions, c -> c.change(questions, "INTAKE_2", "INTAKE_1")),
                planted(
                        "LESSON_CODE_TWICE",
                        "questions/papers.json",
                        c -> c.change("questions/papers.json", "PAPERS_1", "INTAKE_1")),
                planted("LESSON_FILE_BROKEN", questions, c -> c.change(questions, "[{", "[")),
                planted("LESSON_FILE_MISSING", questions, c -> c.delete(questions)),
                planted("LESSON_FILE_MISSING", "lessons/papers.md", c -> c.delete("lessons/papers.md")),
                planted("LESSON_WITHOUT_HEADING", "lessons/papers.md", c -> c.change("lessons/papers.md", "# م", "م")),
                planted("LESSON_WITHOUT_TEXT", "lessons/papers.md", c -> c.write("lessons/papers.md", "# مدارک")),
                planted("LESSON_CODE_TWICE", "lessons.json", c -> c.change("lessons.json", "papers", "intake")),
                planted("LESSON_CODE_WRONG", "lessons.json", c -> c.change("lessons.json", "papers", "../papers")),
                planted("LESSON_FIELD_WRONG", "lessons.json", c -> c.change("lessons.json", "12", "0")),
                planted("LESSON_FILE_MISSING", "lessons.json", c -> c.delete("lessons.json")),
                planted("GUIDE_LESSON_MISSING", "guide.json", c -> c.change("guide.json", "\"papers\"", "\"no\"")),
                planted("LESSON_FIELD_WRONG", "guide.json", c -> c.write("guide.json", "[]")),
                planted("COURSE_EXERCISE_MISSING", "course.json", c -> c.delete("exercises/first.json")),
                planted("LESSON_FIELD_WRONG", "course.json", c -> c.change("course.json", "[3, 2, 1]", "[3, 2]")),
                planted("LESSON_FIELD_WRONG", "course.json", c -> c.change("course.json", "70", "170")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("faults")
    void namesTheFileOfAPlantedFault(String code, String file, Consumer<SmallContent> fault) {
        fault.accept(content);

        List<Flaw> flaws = content.read().flaws();

        assertThat(flaws)
                .anyMatch(flaw -> flaw.code().equals(code) && flaw.file().equals("training/" + file));
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(flaws)
                    .extracting(flaw -> texts.problem("", flaw.code(), flaw.arguments()))
                    .allMatch(problem ->
                            !problem.message().isEmpty() && !problem.remedy().isEmpty());
        }
    }

    @Test
    void listsEveryFlawAtOnce() {
        content.change("questions/intake.json", "\"right\": 1", "\"right\": 9");
        content.delete("pictures/form.png");
        content.change("guide.json", "\"papers\"", "\"no\"");

        assertThat(content.read().flaws())
                .extracting(Flaw::code)
                .containsExactlyInAnyOrder("QUESTION_WRONG_KEY", "LESSON_PICTURE_MISSING", "GUIDE_LESSON_MISSING");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws Exception {
        Path file = folder.resolve("lessons/papers.md");
        Files.write(file, "# \u00e9\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(content.read().flaws()).contains(new Flaw("training/lessons/papers.md", "LESSON_FILE_BROKEN", "1"));
    }

    @Test
    void anOfficesOwnFileStandsBeforeTheShippedOne() {
        content.change("lessons/intake.md", "# پذیرش", "# پذیرش در دفتر ما");

        Curriculum read = Curriculum.load(Optional.of(folder));

        assertThat(read.lesson("intake").orElseThrow().title()).isEqualTo("پذیرش در دفتر ما");
    }

    @Test
    void refusesAnOfficesOwnFaultyFileWithItsNameAndWhatToDo() {
        content.change("questions/intake.json", "\"right\": 1", "\"right\": 9");

        assertThatThrownBy(() -> Curriculum.load(Optional.of(folder)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    var problem = Texts.of(Language.FA).problem("", refusal.code(), refusal.arguments());
                    assertThat(problem.message())
                            .contains("training/questions/intake.json")
                            .contains("INTAKE_");
                    assertThat(problem.remedy()).isNotEmpty();
                });
    }
}
