package ir.kargozar.training;

/** The three stages, in their order (A4). */
public enum Stage {
    /** Lessons with their questions. */
    THEORY,
    /** At the documents office, in the sandbox. */
    PRACTICE,
    /** At the agency, with an expert of the office. */
    COMPLEMENTARY
}
