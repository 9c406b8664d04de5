package ir.kargozar.handover.parcel;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.money.Rial;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many records of each kind a package holds, the claimed sums, and its scans. Kinds without a claim are left out.
 */
public record Totals(Map<ClaimKind, Sum> claims, long receipts, long answers, Others others, Scans scans) {

    public Totals {
        claims = Map.copyOf(claims);
    }

    /** @param amount rials */
    public record Sum(long count, Rial amount) {
        Sum plus(Rial other) {
            return new Sum(count + 1, amount.plus(other));
        }
    }

    /**
     * Records that most packages have none of.
     *
     * @param cards new cards of the sender
     * @param templates what forms were printed with
     * @param readings of circulars
     * @param statements monthly statistics
     * @param facts of training
     * @param settlements facts of debts that are set off
     */
    public record Others(
            long cards,
            long templates,
            long forms,
            long circulars,
            long readings,
            long statements,
            long facts,
            long settlements) {
        public static final Others NONE = new Others(0, 0, 0, 0, 0, 0, 0, 0);

        long records() {
            return cards + templates + forms + circulars + readings + statements + facts + settlements;
        }
    }

    /**
     * Contents of scans, each counted once.
     *
     * @param bytes of all of them
     */
    public record Scans(long count, long bytes) {
        public static final Scans NONE = new Scans(0, 0);

        /** {@link ArithmeticException} where the sum passes {@link Long#MAX_VALUE}. */
        public Scans plus(long more) {
            return new Scans(count + 1, Math.addExact(bytes, more));
        }
    }

    public long claimCount() {
        return claims.values().stream().mapToLong(Sum::count).sum();
    }

    /** All records of every kind. */
    public long records() {
        return claimCount() + receipts + answers + others.records();
    }

    /** The sum of all claims, rials. */
    public Rial amount() {
        return claims.values().stream().map(Sum::amount).reduce(Rial.ZERO, Rial::plus);
    }

    public Totals with(Scans other) {
        return new Totals(claims, receipts, answers, others, other);
    }

    /** Counts records one by one; scans it does not know. Not thread safe. */
    public static final class Counter {
        private final Map<ClaimKind, Sum> claims = new EnumMap<>(ClaimKind.class);
        private long receipts;
        private long answers;
        private long cards;
        private long templates;
        private long forms;
        private long circulars;
        private long readings;
        private long statements;
        private long facts;
        private long settlements;

        /** {@link ArithmeticException} where a sum passes {@link Long#MAX_VALUE}. */
        public void count(PackageRecord record) {
            switch (record) {
                case PackageRecord.SentClaim claim ->
                    claims.merge(
                            claim.content().treatment().kind(),
                            new Sum(1, claim.content().amount()),
                            (sum, one) -> sum.plus(one.amount()));
                case PackageRecord.Receipt _ -> receipts++;
                case PackageRecord.Answer _ -> answers++;
                case PackageRecord.Renewal _ -> cards++;
                case PackageRecord.Template _ -> templates++;
                case PackageRecord.SentForm _ -> forms++;
                case PackageRecord.SentCircular _ -> circulars++;
                case PackageRecord.CircularRead _ -> readings++;
                case PackageRecord.SentStatement _ -> statements++;
                case PackageRecord.SentFact _ -> facts++;
                case PackageRecord.SentSettlement _ -> settlements++;
            }
        }

        public Totals totals() {
            return new Totals(
                    claims,
                    receipts,
                    answers,
                    new Others(cards, templates, forms, circulars, readings, statements, facts, settlements),
                    Scans.NONE);
        }
    }
}
