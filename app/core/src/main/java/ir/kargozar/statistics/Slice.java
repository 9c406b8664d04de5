package ir.kargozar.statistics;

/** One key of a dimension: whose figure is meant. */
public record Slice(Dimension by, String key) {
    public static final Slice WHOLE = new Slice(Dimension.WHOLE, "");
}
