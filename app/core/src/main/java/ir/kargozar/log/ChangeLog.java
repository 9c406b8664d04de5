package ir.kargozar.log;

import java.util.List;

/** The append-only log. Rows are chained by a keyed hash, so that one changed or removed row is named. */
public interface ChangeLog {

    /** Appends within the running transaction. */
    void append(Change change, String subject, String before, String after);

    /** Before work that leaves the store: refused where {@link #append} would be, and writes nothing. */
    void ask(Change change);

    /** Rows of one subject, oldest first. */
    List<LogRow> of(String subject);

    /** Reads the whole chain. */
    Verdict verify();

    sealed interface Verdict {
        /** @param rows how many rows were read */
        record Whole(long rows) implements Verdict {}

        /** @param sequence the first row that was altered, or is missing */
        record Broken(long sequence, Damage damage) implements Verdict {}
    }

    enum Damage {
        ALTERED,
        REMOVED
    }
}
