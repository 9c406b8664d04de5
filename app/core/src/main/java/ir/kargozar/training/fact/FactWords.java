package ir.kargozar.training.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An event as words, and back: one form for every store and every wire. */
public final class FactWords {
    private static final String LESSON = "lesson";
    private static final String COHORT = "cohort";
    private static final String SESSION = "session";
    private static final String STAGE = "stage";
    private static final String SCORE = "score";
    private static final String REASON = "reason";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    private FactWords() {}

    public static SortedMap<String, String> write(Event event) {
        SortedMap<String, String> words = new TreeMap<>();
        switch (event) {
            case Event.Introduced introduced -> {
                words.put("firstName", introduced.firstName().value());
                words.put("lastName", introduced.lastName().value());
                introduced.login().ifPresent(login -> words.put("login", login.value()));
            }
            case Event.Withdrawn withdrawn ->
                words.put(REASON, withdrawn.reason().value());
            case Event.LessonRead read -> words.put(LESSON, read.lesson());
            case Event.Questions questions -> {
                words.put(LESSON, questions.lesson());
                words.put(
                        "answers",
                        questions.answers().stream().map(FactWords::word).collect(Collectors.joining(" ")));
            }
            case Event.Exercise exercise -> {
                words.put("exercise", exercise.exercise());
                words.put(SCORE, Integer.toString(exercise.score()));
                words.put("seconds", Integer.toString(exercise.seconds()));
                words.put("keys", Integer.toString(exercise.keys()));
                words.put("missed", String.join(" ", exercise.missed()));
            }
            case Event.Mark mark -> {
                words.put(STAGE, mark.stage().name());
                words.put("of", mark.of());
                words.put(SCORE, Integer.toString(mark.score()));
            }
            case Event.Check check -> {
                words.put("check", check.check());
                words.put("seen", yes(check.seen()));
            }
            case Event.Cohort _, Event.Member _, Event.Session _, Event.Attended _ -> writeClass(event, words);
            case Event.Signed _, Event.Repeat _, Event.Certified _, Event.Gate _, Event.Excepted _ ->
                writeOffice(event, words);
        }
        return words;
    }

    private static void writeClass(Event event, SortedMap<String, String> words) {
        switch (event) {
            case Event.Cohort cohort -> {
                words.put("code", cohort.code());
                words.put("title", cohort.title().value());
                words.put("province", cohort.province().value());
                words.put("goLive", cohort.goLive().toString());
            }
            case Event.Member member -> words.put(COHORT, member.cohort());
            case Event.Session session -> {
                words.put("code", session.code());
                words.put(COHORT, session.cohort());
                words.put(STAGE, session.stage().name());
                words.put("place", session.place().value());
                words.put("day", session.day().toString());
                words.put("hours", Integer.toString(session.hours()));
            }
            case Event.Attended attended -> {
                words.put(SESSION, attended.session());
                words.put("present", yes(attended.present()));
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void writeOffice(Event event, SortedMap<String, String> words) {
        switch (event) {
            case Event.Signed signed -> words.put(STAGE, signed.stage().name());
            case Event.Repeat repeat -> {
                words.put(STAGE, repeat.stage().name());
                words.put(REASON, repeat.reason().value());
            }
            case Event.Certified certified -> words.put("number", certified.number());
            case Event.Gate gate -> gate.from().ifPresent(day -> words.put("from", day.toString()));
            case Event.Excepted excepted -> {
                words.put("until", excepted.until().toString());
                words.put(REASON, excepted.reason().value());
            }
            default -> throw new IllegalStateException();
        }
    }

    private static String word(Answer answer) {
        return answer.question() + ":" + answer.chosen() + ":" + (answer.right() ? RIGHT : WRONG);
    }

    private static String yes(boolean is) {
        return is ? YES : NO;
    }

    /** {@link IllegalArgumentException} where they are not exactly the words of such an event. */
    public static Event read(Kind kind, Map<String, String> words) {
        Event event = new Reader(words).read(kind);
        if (!write(event).equals(words)) {
            throw new IllegalArgumentException("TRAINING_WORDS");
        }
        return event;
    }

    private record Reader(Map<String, String> words) {
        Event read(Kind kind) {
            return switch (kind) {
                case INTRODUCED ->
                    new Event.Introduced(
                            line("firstName"), line("lastName"), some("login").map(Line::new));
                case WITHDRAWN -> new Event.Withdrawn(line(REASON));
                case LESSON_READ -> new Event.LessonRead(word(LESSON));
                case QUESTIONS -> new Event.Questions(word(LESSON), answers());
                case EXERCISE ->
                    new Event.Exercise(
                            word("exercise"), number(SCORE), number("seconds"), number("keys"), list("missed"));
                case COHORT -> new Event.Cohort(word("code"), line("title"), line("province"), day("goLive"));
                case MEMBER -> new Event.Member(word(COHORT));
                case SESSION ->
                    new Event.Session(word("code"), word(COHORT), stage(), line("place"), day("day"), number("hours"));
                case ATTENDED -> new Event.Attended(word(SESSION), yes("present"));
                case MARK -> new Event.Mark(stage(), word("of"), number(SCORE));
                case CHECK -> new Event.Check(word("check"), yes("seen"));
                case SIGNED -> new Event.Signed(stage());
                case REPEAT -> new Event.Repeat(stage(), line(REASON));
                case CERTIFIED -> new Event.Certified(word("number"));
                case GATE -> new Event.Gate(some("from").map(FactWords::day));
                case EXCEPTION -> new Event.Excepted(day("until"), line(REASON));
            };
        }

        private Optional<String> some(String name) {
            return Optional.ofNullable(words.get(name));
        }

        private String word(String name) {
            return some(name).orElseThrow(() -> new IllegalArgumentException("TRAINING_WORDS"));
        }

        private Line line(String name) {
            return new Line(word(name));
        }

        private int number(String name) {
            return Integer.parseInt(word(name));
        }

        private JalaliDate day(String name) {
            return FactWords.day(word(name));
        }

        private Stage stage() {
            return Stage.valueOf(word(STAGE));
        }

        private boolean yes(String name) {
            return word(name).equals(YES);
        }

        private List<String> list(String name) {
            String all = word(name);
            return all.isEmpty() ? List.of() : Arrays.asList(all.split(" ", -1));
        }

        private List<Answer> answers() {
            return list("answers").stream().map(FactWords::answer).toList();
        }
    }

    private static JalaliDate day(String word) {
        return JalaliDate.of(word).orThrow();
    }

    private static Answer answer(String word) {
        String[] parts = word.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("TRAINING_WORDS");
        }
        return new Answer(parts[0], Integer.parseInt(parts[1]), parts[2].equals(RIGHT));
    }
}
