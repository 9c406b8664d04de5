package ir.kargozar.faults;

/**
 * How many times a fault is tried: few in the slow tests, many with {@code -Dkargozar.faults=long}, or exactly so many with
 * {@code -Dkargozar.faults.NAME=250}.
 */
public record Extent(String name, long few, long many) {
    private static final String PROPERTY = "kargozar.faults";

    public long times() {
        return Long.getLong(PROPERTY + "." + name, isLong() ? many : few);
    }

    public static boolean isLong() {
        return "long".equals(System.getProperty(PROPERTY));
    }
}
