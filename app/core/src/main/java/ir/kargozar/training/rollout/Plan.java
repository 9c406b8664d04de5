package ir.kargozar.training.rollout;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.training.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The latest days of each stage, counted back from go-live: all three end before it (A4).
 *
 * @param goLive the first day on which claims are taken
 */
public record Plan(JalaliDate goLive, Map<Stage, Span> stages) {
    public Plan {
        stages = Map.copyOf(stages);
    }

    /** The latest day to begin, and the latest to end. */
    public record Span(JalaliDate begin, JalaliDate end) {}

    /** @param days working days that each stage takes, in the order of stages */
    public static Plan of(JalaliDate goLive, List<Integer> days, WorkingDays working) {
        Map<Stage, Span> stages = new EnumMap<>(Stage.class);
        List<Stage> last = List.of(Stage.values()).reversed();
        JalaliDate next = goLive;
        for (int i = 0; i < last.size(); i++) {
            JalaliDate end = working.before(next);
            JalaliDate begin = working.back(end, days.reversed().get(i));
            stages.put(last.get(i), new Span(begin, end));
            next = begin;
        }
        return new Plan(goLive, stages);
    }

    public Span of(Stage stage) {
        return Objects.requireNonNull(stages.get(stage));
    }
}
