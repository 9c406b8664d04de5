package ir.kargozar.storage.key;

/**
 * Two clocks of one machine, in milliseconds.
 *
 * @param wall the one that people set
 * @param steady the one that runs since the machine was started, and that nobody sets
 */
public record Moment(long wall, long steady) {

    /**
     * How long ago the other was, at most what truly passed: the wall clock put forward is not believed beyond the
     * steady one, put back it counts nothing, and neither does the steady one of another start of the machine beyond
     * what it has run since.
     */
    long since(Moment earlier) {
        return Math.max(0, Math.min(wall - earlier.wall, steady - earlier.steady));
    }
}
