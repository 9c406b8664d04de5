package ir.kargozar.training.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactWordsTest {
    private static final JalaliDate DAY = new JalaliDate(1397, 7, 1);
    private static final Line LINE = new Line("word");

    /** One of each kind at least. */
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

    @Test
    void readsEveryKindBackFromItsWords() {
        assertEquals(
                Arrays.stream(Kind.values()).collect(Collectors.toSet()),
                events().map(Event::kind).collect(Collectors.toSet()));
        events().forEach(event -> assertEquals(event, FactWords.read(event.kind(), FactWords.write(event))));
    }

    @Test
    void refusesAWordTooFewTooManyOrWrong() {
        events().forEach(event -> {
            Map<String, String> more = new TreeMap<>(FactWords.write(event));
            more.put("more", "word");
            refuses(event.kind(), more);
            FactWords.write(event).forEach((name, word) -> {
                Map<String, String> wrong = new TreeMap<>(FactWords.write(event));
                wrong.put(name, "\u0000");
                refuses(event.kind(), wrong);
                wrong.put(name, word + " ");
                refuses(event.kind(), wrong);
            });
        });
        refuses(Kind.EXERCISE, Map.of());
        refuses(Kind.CERTIFIED, Map.of("number", "../../1"));
        refuses(Kind.CHECK, Map.of("check", "COUNTER", "seen", "maybe"));
        refuses(Kind.MEMBER, Map.of("cohort", "x".repeat(41)));
    }

    private static void refuses(Kind kind, Map<String, String> words) {
        assertThrows(IllegalArgumentException.class, () -> FactWords.read(kind, words));
    }
}
