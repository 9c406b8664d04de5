package ir.kargozar.offset.list;

import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.util.List;

/**
 * A list of forms, as its rows were typed.
 *
 * @param line of the headings, 1 first
 * @param unread headings of columns that are of no field
 */
public record FormList(long line, List<String> unread, List<Entry> entries) {
    public FormList {
        unread = List.copyOf(unread);
        entries = List.copyOf(entries);
    }

    /** A row that is not blank. */
    public sealed interface Entry {

        /** The line in which it begins, 1 first. */
        long line();

        /** What it says, over what all rows have in common; not yet held against the form's rules. */
        record Typed(long line, FormValues values) implements Entry {}

        record Refused(long line, Problem problem) implements Entry {}
    }
}
