package ir.kargozar.training.report;

import ir.kargozar.identity.NationalId;
import ir.kargozar.training.fact.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whether a question tells who knows from who does not: how much more often the better half of people was right than the
 * other half, better by all their other questions. With an odd number the one in the middle is left out.
 */
public enum Telling {
    /** By 30 per cent and more. */
    WELL,
    /** By 10 per cent and more. */
    LITTLE,
    NOT,
    /** The weaker half was right more often, by 10 per cent and more: the question or its key may be wrong. */
    REVERSED,
    /** Fewer than six people. */
    TOO_FEW;

    private static final int LEAST = 6;
    private static final double MUCH = 0.3;
    private static final double SOME = 0.1;

    static Telling of(Map<NationalId, Event.Answer> given, Map<NationalId, Marks> marks) {
        if (given.size() < LEAST) {
            return TOO_FEW;
        }
        List<Map.Entry<NationalId, Event.Answer>> ranked = given.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> marks.getOrDefault(each.getKey(), new Marks(0, 0))
                        .without(each.getValue().right())))
                .toList();
        int half = ranked.size() / 2;
        double weaker = share(ranked.subList(0, half));
        double better = share(ranked.subList(ranked.size() - half, ranked.size()));
        return of(better - weaker);
    }

    private static Telling of(double difference) {
        if (difference >= MUCH) {
            return WELL;
        }
        if (difference >= SOME) {
            return LITTLE;
        }
        return difference <= -SOME ? REVERSED : NOT;
    }

    private static double share(List<Map.Entry<NationalId, Event.Answer>> people) {
        return people.stream().filter(each -> each.getValue().right()).count() / (double) people.size();
    }
}
