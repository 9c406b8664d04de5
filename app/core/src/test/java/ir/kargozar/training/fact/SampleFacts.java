package ir.kargozar.training.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One fact of each kind at least, about one person. */
public final class SampleFacts {
    public static final NationalId PERSON = new NationalId("0499370899");
    private static final JalaliDate DAY = new JalaliDate(1397, 7, 1);
    private static final Line LINE = new Line("word");

    private SampleFacts() {}

    /** As a documents office may state them. */
    public static List<Fact> all(OfficeCode by) {
        return events().map(event -> fact(by, by, event)).toList();
    }

    public static Fact fact(OfficeCode by, OfficeCode agency, Event event) {
        return new Fact(
                UUID.randomUUID(),
                by,
                event.kind().isOfPerson() ? Optional.of(new Fact.Subject(PERSON, agency)) : Optional.empty(),
                DAY,
                "karim",
                event);
    }

    static Stream<Event> events() {
        return Stream.of(
                new Event.Introduced(LINE, LINE, Optional.of(LINE)),
                new Event.Introduced(LINE, LINE, Optional.empty()),
                new Event.Withdrawn(LINE),
                new Event.LessonRead("intake"),
                new Event.Questions(
                        "intake", List.of(new Event.Answer("Q_1", 2, true), new Event.Answer("Q_2", 1, false))),
                new Event.Exercise("five-faults", 60, 300, 412, List.of("STAMP", "COPY")),
                new Event.Exercise("five-faults", 100, 300, 412, List.of()),
                new Event.Cohort("C-1", LINE, LINE, DAY),
                new Event.Member("C-1"),
                new Event.Session("S-1", "C-1", Stage.PRACTICE, LINE, DAY, 3),
                new Event.Attended("S-1", true),
                new Event.Mark(Stage.THEORY, "intake", 80),
                new Event.Check("COUNTER", false),
                new Event.Signed(Stage.COMPLEMENTARY),
                new Event.Repeat(Stage.PRACTICE, LINE),
                new Event.Certified("OFFICE-31/1405/12"),
                new Event.Gate(Optional.of(DAY)),
                new Event.Gate(Optional.empty()),
                new Event.Excepted(DAY, LINE));
    }
}
