package ir.kargozar.statistics;

import ir.kargozar.claim.Status;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Measure.Value;
import java.util.Set;

/** Of which records a measure is, and what of each. */
public sealed interface Counting {

    /**
     * Claims.
     *
     * @param dated by which of a claim's days it falls into a period
     * @param of the states in which a claim counts
     * @param again only claims that were given back before and came again
     */
    record OfClaims(Value value, Dated dated, Set<Status> of, boolean again) implements Counting {
        public OfClaims {
            of = Set.copyOf(of);
        }

        /** True of sums of claims that are counted. */
        public boolean counts(Tally tally) {
            return tally.dated() == dated && (tally.again() || !again) && of.contains(tally.status());
        }
    }

    /** Forms 1 to 4 of the offset, one of each. */
    record OfForms(Set<FormKind> kinds, FormDay dated) implements Counting {
        public OfForms {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Recoveries that are not struck out, by the day on which the money came back. */
    record OfRecoveries(Worth value) implements Counting {}

    /** By what a form falls into a period. */
    enum FormDay {
        /** It was registered in the secretariat. */
        REGISTERED,
        /** It has a term, which begins with its signature (B14), and the meeting approved it. */
        SIGNED,
        /** It was sent, and the period's last day lies in its term: a stock, not a flow. */
        IN_FORCE
    }

    /** What of a recovery is summed. */
    enum Worth {
        /** One of each. */
        NUMBER,
        /** Rials. */
        AMOUNT
    }

    /** In the measure's unit. */
    default Figure of(Sums sums) {
        return switch (this) {
            case OfClaims claims ->
                new Figure(
                        value(claims.value(), sums),
                        sums.claims(),
                        claims.value() == Value.DAYS || claims.value() == Value.MEAN_CLAIMED);
            case OfForms _ -> new Figure(sums.claims(), sums.claims(), false);
            case OfRecoveries recoveries ->
                new Figure(recoveries.value() == Worth.NUMBER ? sums.claims() : sums.amount(), sums.claims(), false);
        };
    }

    private static long value(Value value, Sums sums) {
        return switch (value) {
            case CLAIMS -> sums.claims();
            case PAPERS -> sums.pages();
            case CLAIMED, MEAN_CLAIMED -> sums.amount();
            case APPROVED -> sums.approved();
            case REDUCED -> Math.subtractExact(sums.amount(), sums.approved());
            case DAYS -> sums.days();
        };
    }
}
