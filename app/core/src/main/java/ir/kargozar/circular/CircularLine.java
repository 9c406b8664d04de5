package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Line;
import java.util.Optional;

/**
 * A circular in a list, by its revision in force.
 *
 * @param cameOn when that revision came; empty for this office's own
 * @param attachments how many
 * @param isRead true where the person who asks has read this revision, or it is this office's own
 */
public record CircularLine(
        CircularId id, int revision, Head head, Optional<JalaliDate> cameOn, long attachments, boolean isRead) {

    /** What stands above its text. */
    public record Head(CircularKind kind, Line title, JalaliDate dated) {}
}
