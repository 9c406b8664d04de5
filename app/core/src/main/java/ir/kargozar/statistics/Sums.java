package ir.kargozar.statistics;

/**
 * Of some claims.
 *
 * @param pages sheets of paper
 * @param amount claimed, rials
 * @param approved rials, of those that are approved or paid
 * @param days from the counter to the day by which they are counted
 */
public record Sums(long claims, long pages, long amount, long approved, long days) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0);

    /** {@link ArithmeticException} where a sum passes {@link Long#MAX_VALUE}. */
    public Sums plus(Sums other) {
        return new Sums(
                Math.addExact(claims, other.claims),
                Math.addExact(pages, other.pages),
                Math.addExact(amount, other.amount),
                Math.addExact(approved, other.approved),
                Math.addExact(days, other.days));
    }

    /** What takes these away when it is added. */
    public Sums negated() {
        return new Sums(-claims, -pages, -amount, -approved, -days);
    }
}
