package ir.kargozar.cli;

/** Exit statuses (spec 03). */
public final class ExitStatus {
    public static final int DONE = 0;
    /** Bad input, or a rule broken. */
    public static final int REFUSED = 1;

    public static final int WRONG_USAGE = 2;
    public static final int FAULT = 3;

    private ExitStatus() {}
}
