package ir.kargozar.training.register;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Course;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Facts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A small course, and desks over facts. */
public final class SampleTraining {
    public static final NationalId SARA = new NationalId("0499370899");
    public static final NationalId OMID = new NationalId("0790419904");
    public static final OfficeCode AGENCY = new OfficeCode("3101");
    public static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    public static final String WHO = "karim";

    private SampleTraining() {}

    /** Two lessons with two questions each, one exercise, two checks. */
    public static Curriculum curriculum() {
        Course course = new Course(
                70,
                80,
                List.of("five-faults"),
                List.of(3, 2, 1),
                List.of(new Course.Check("COUNTER", "counter is ready"), new Course.Check("SCANNER", "scanner works")));
        return new Curriculum(course, List.of(lesson("intake"), lesson("papers")), Map.of());
    }

    private static Lesson lesson(String code) {
        return new Lesson(
                code, "about " + code, "text", 5, List.of(question(code + "_1", 2), question(code + "_2", 1)));
    }

    private static Question question(String code, int right) {
        return new Question(code.toUpperCase(Locale.ROOT), "which?", List.of("a", "b", "c"), right, "so");
    }

    public static Map<String, Integer> right(String lesson) {
        String code = lesson.toUpperCase(Locale.ROOT);
        return Map.of(code + "_1", 2, code + "_2", 1);
    }

    public static Map<String, Integer> halfRight(String lesson) {
        String code = lesson.toUpperCase(Locale.ROOT);
        return Map.of(code + "_1", 3, code + "_2", 1);
    }

    public static Event.Introduced introduced(String first, String last, String login) {
        return new Event.Introduced(
                new Line(first), new Line(last), login.isEmpty() ? Optional.empty() : Optional.of(new Line(login)));
    }

    public static Event.Exercise exercise(int score, int seconds) {
        return new Event.Exercise("five-faults", score, seconds, 200, score == 100 ? List.of() : List.of("STAMP"));
    }

    static LearningDesk learning(Facts facts, Desk desk, Clock clock) {
        return new LearningDesk(facts, curriculum(), new Now(), here(desk, clock));
    }

    static TrainingDesk training(Facts facts, Clock clock) {
        return new TrainingDesk(facts, curriculum(), new Now(), here(Desk.DOCUMENTS_OFFICE, clock));
    }

    static Here here(Desk desk, Clock clock) {
        OfficeCode code = desk == Desk.AGENCY ? AGENCY : OFFICE;
        return new Here(
                new Office(code, new Line("office"), desk, new Line("khuzestan"), false), clock, Texts.of(Language.EN));
    }

    /** 1405-09-05. */
    static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneId.of("Asia/Tehran"));
    }

    /** Whatever is to be done together is done at once. */
    private static final class Now implements Transactions {
        @Override
        public <T> T within(Supplier<T> work) {
            return work.get();
        }
    }
}
