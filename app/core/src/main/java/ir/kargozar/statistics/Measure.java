package ir.kargozar.statistics;

import ir.kargozar.text.Language;
import java.util.Map;

/**
 * What is counted (A2, A3): data of {@code measures.json}.
 *
 * @param code stable, {@code accepted}
 */
public record Measure(String code, Words words, Counting counting) {

    /**
     * In every language.
     *
     * @param counts one sentence: what it counts
     * @param opens one sentence: which records stand behind it
     */
    public record Words(
            Map<Language, String> name,
            Map<Language, String> unit,
            Map<Language, String> counts,
            Map<Language, String> opens) {
        public Words {
            name = Map.copyOf(name);
            unit = Map.copyOf(unit);
            counts = Map.copyOf(counts);
            opens = Map.copyOf(opens);
        }
    }

    /** What of a claim is summed. */
    public enum Value {
        /** One of each. */
        CLAIMS,
        /** Sheets of paper. */
        PAPERS,
        /** Rials. */
        CLAIMED,
        /** Rials, of what is approved or paid. */
        APPROVED,
        /** Rials claimed and not approved. */
        REDUCED,
        /** Rials a claim: given as a mean. */
        MEAN_CLAIMED,
        /** Days from the counter to the day by which it is counted, none where that is earlier: given as a mean. */
        DAYS
    }

    /** A day of a claim. */
    public enum Dated {
        /** The day the papers came to the counter. */
        RECEIVED,
        /** The day it reached the documents office. */
        HANDED,
        /** The day of that office's decision. */
        ANSWERED,
        /** The day of its state: returned, received by the office, answered, paid. */
        STATE
    }
}
