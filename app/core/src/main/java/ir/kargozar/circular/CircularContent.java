package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.scan.Scan;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import java.util.List;
import java.util.Locale;

/**
 * What a circular says.
 *
 * @param dated the day that is written on it
 * @param attachments in order, at most {@value #MOST}; their contents are on the shelf of scans
 */
public record CircularContent(CircularKind kind, Line title, JalaliDate dated, Passage text, List<Scan> attachments) {
    /** Most attachments of one circular. */
    public static final int MOST = 50;

    /** The name under which an attachment is saved: by its place and content, never by the name that was given. */
    public static String fileName(int place, Scan attachment) {
        return String.format(
                Locale.ROOT,
                "%02d-%s.%s",
                place,
                attachment.hash().value().substring(0, 8),
                attachment.type().ending());
    }

    public CircularContent {
        attachments = List.copyOf(attachments);
        if (attachments.size() > MOST || (attachments.isEmpty() && text.isEmpty())) {
            throw new IllegalArgumentException("CIRCULAR_CONTENT");
        }
    }
}
