package ir.kargozar.circular;

import ir.kargozar.scan.Scan;
import java.util.List;

/**
 * A circular as a person typed it.
 *
 * @param to codes of the offices it is for; none for every trusted office below, and, of a correction, for those it was
 *     for before
 * @param attachments kept scans, in order
 * @param isCorrection true where it is to stand in the place of an own circular of the same number
 */
public record CircularEntry(Typed typed, List<String> to, List<Scan> attachments, boolean isCorrection) {
    public CircularEntry {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /** @param kind its code; blank for the office's first */
    public record Typed(String number, String title, String kind, String date, String text) {}
}
