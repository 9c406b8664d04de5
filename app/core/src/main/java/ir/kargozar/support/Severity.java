package ir.kargozar.support;

/** How good what was found is. */
public enum Severity {
    OK,
    /** Work goes on; somebody should see to it. */
    WARN,
    /** Work is in danger, or cannot go on. */
    WRONG
}
