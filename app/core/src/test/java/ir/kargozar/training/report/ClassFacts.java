package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Course;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.rollout.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Facts of a class of invented people, one after another. */
public final class ClassFacts {
    public static final String COHORT = "KHZ-1";
    public static final JalaliDate GO_LIVE = new JalaliDate(1405, 9, 20);
    public static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final OfficeCode AGENCY = new OfficeCode("3101");
    private static final List<String> FAMILIES =
            List.of("کریمی‌نژاد", "حسینی", "رضایی", "موسوی", "احمدی", "یوسفی", "صالحی", "نوری", "قاسمی", "بهرامی");

    private final List<Fact> facts = new ArrayList<>();
    private JalaliDate day = new JalaliDate(1405, 8, 1);

    public ClassFacts() {
        add(Optional.empty(), new Event.Cohort(COHORT, new Line("نخستین دورهٔ خوزستان"), new Line("خوزستان"), GO_LIVE));
    }

    /** Two lessons of two questions, one exercise, two lines to check; 3, 2 and 1 days. */
    public static Curriculum curriculum() {
        return new Curriculum(
                new Course(
                        70,
                        80,
                        List.of("family"),
                        List.of(3, 2, 1),
                        List.of(
                                new Course.Check("COUNTER", "باجه آماده است"),
                                new Course.Check("SCANNER", "پویشگر کار می‌کند"))),
                List.of(lesson("intake", "پذیرش مدارک"), lesson("codes", "شناسه‌ها")),
                Map.of());
    }

    private static Lesson lesson(String code, String title) {
        return new Lesson(code, title, "", 10, List.of(question(code, 1), question(code, 2)));
    }

    private static Question question(String lesson, int number) {
        String code = lesson.toUpperCase(Locale.ROOT) + "_" + number;
        return new Question(code, "پرسش " + number + " درس " + lesson, List.of("یک", "دو", "سه"), 2, "چون");
    }

    /** The person of a number, 0 first. */
    public static NationalId person(int number) {
        String nine = String.format(Locale.ROOT, "%09d", 49_937_089 + number);
        return new NationalId(nine + NationalId.checkDigit(nine));
    }

    public ClassFacts on(JalaliDate date) {
        day = date;
        return this;
    }

    /** So many people are introduced and put into the class. */
    public ClassFacts people(int count) {
        for (int i = 0; i < count; i++) {
            of(
                    i,
                    new Event.Introduced(
                            new Line("لاله"), new Line(FAMILIES.get(i % FAMILIES.size())), Optional.empty()));
            of(i, new Event.Member(COHORT));
        }
        return this;
    }

    /** Both questions of a lesson answered with these choices; the second one is right. */
    public ClassFacts answers(int number, String lesson, int first, int second) {
        String code = lesson.toUpperCase(Locale.ROOT);
        return of(
                number,
                new Event.Questions(
                        lesson,
                        List.of(
                                new Event.Answer(code + "_1", first, first == 2),
                                new Event.Answer(code + "_2", second, second == 2))));
    }

    public ClassFacts signed(int number, Stage... stages) {
        for (Stage stage : stages) {
            of(number, new Event.Signed(stage));
        }
        return this;
    }

    public ClassFacts of(int number, Event event) {
        return add(Optional.of(new Fact.Subject(person(number), AGENCY)), event);
    }

    public ClassFacts forAll(Event event) {
        return add(Optional.empty(), event);
    }

    private ClassFacts add(Optional<Fact.Subject> subject, Event event) {
        facts.add(new Fact(new UUID(0, facts.size() + 1L), OFFICE, subject, day, "trainer", event));
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public CohortReport report(JalaliDate today) {
        return CohortReport.of(COHORT, facts(), curriculum(), new WorkingDays(Set.of()), today)
                .orElseThrow();
    }
}
