package ir.kargozar.claim;

/**
 * One paper handed in.
 *
 * @param original true for the original, false for a copy
 * @param pages 1 to 999
 */
public record Paper(PaperType type, boolean original, int pages) {
    public static final int MOST_PAGES = 999;

    public Paper {
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("PAGES_RANGE");
        }
    }
}
