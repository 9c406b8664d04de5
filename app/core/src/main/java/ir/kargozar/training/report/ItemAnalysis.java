package ir.kargozar.training.report;

import ir.kargozar.identity.NationalId;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions and which planted faults of exercises are missed, the worst first. Counted is everyone's first attempt
 * at a lesson or an exercise: later ones say what was learned from it.
 */
public record ItemAnalysis(List<QuestionItem> questions, List<FaultItem> faults) {

    public ItemAnalysis {
        questions = List.copyOf(questions);
        faults = List.copyOf(faults);
    }

    /**
     * How a question was answered.
     *
     * @param text of the question; empty where it is no longer taught
     * @param answered by so many people, of whom so many were right
     * @param taken the wrong choice that was taken most
     */
    public record QuestionItem(
            String lesson,
            String code,
            Optional<String> text,
            int answered,
            int right,
            Optional<Wrong> taken,
            Telling telling) {

        /** Percent, rounded to the nearest. */
        public int rightShare() {
            return percent(right, answered);
        }
    }

    /**
     * A wrong choice.
     *
     * @param place in the lesson's file, 1 first
     * @param text empty where it is no longer there
     */
    public record Wrong(int place, Optional<String> text, int people) {}

    /** How often a fault of an exercise was missed. */
    public record FaultItem(String exercise, String code, int tried, int missed) {

        /** Percent, rounded to the nearest. */
        public int missedShare() {
            return percent(missed, tried);
        }
    }

    /** @param people whose facts count */
    public static ItemAnalysis of(Curriculum curriculum, List<Fact> facts, Set<NationalId> people) {
        FirstAttempts firsts = new FirstAttempts();
        facts.stream()
                .sorted(Fact.ORDER)
                .forEach(fact -> fact.subject()
                        .filter(about -> people.contains(about.person()))
                        .ifPresent(about -> firsts.add(about.person(), fact.event())));
        return new ItemAnalysis(firsts.questions(curriculum), firsts.faults());
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
