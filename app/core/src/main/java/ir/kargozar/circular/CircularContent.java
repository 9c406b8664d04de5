package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.scan.Scan;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import java.util.List;

/**
 * What a circular says.
 *
 * @param dated the day that is written on it
 * @param attachments in order, at most {@value #MOST}; their contents are on the shelf of scans
 */
public record CircularContent(
        CircularKind kind, Line title, JalaliDate dated, Passage text, List<Scan> attachments) {
    /** Most attachments of one circular. */
    public static final int MOST = 50;

    public CircularContent {
        attachments = List.copyOf(attachments);
        if (attachments.size() > MOST || (attachments.isEmpty() && text.isEmpty())) {
            throw new IllegalArgumentException("CIRCULAR_CONTENT");
        }
    }
}
