package ir.kargozar.training.register;

import java.util.OptionalInt;

/**
 * One thing that a stage asks for before it is signed off.
 *
 * @param code of a lesson, an exercise or a line of the check list; empty of the others
 * @param title in words, where the content has some; else the code
 * @param best the best score that counts
 * @param pass the least score; 0 where none is asked
 */
public record Need(What what, String code, String title, OptionalInt best, int pass, boolean done) {

    /** What it is. */
    public enum What {
        /** The stage before it, signed off. */
        STAGE_BEFORE,
        LESSON,
        EXERCISE,
        /** A session of this stage, attended. */
        SESSION,
        CHECK
    }

    /** The trainee can do it alone; for the others the documents office is asked. */
    public boolean isOwn() {
        return what == What.LESSON || what == What.EXERCISE;
    }
}
