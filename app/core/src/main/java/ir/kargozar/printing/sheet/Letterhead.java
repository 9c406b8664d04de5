package ir.kargozar.printing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a sheet: the sender at the right, the title in the middle, a code or dates at the left.
 *
 * @param sender lines, the first one stressed
 * @param subtitle may be empty
 * @param marks labelled values at the left, such as number and date
 * @param code text of a QR code at the left, or null
 */
public record Letterhead(
        List<String> sender,
        String title,
        String subtitle,
        List<Fields.Field> marks,
        @Nullable String code) implements Block {
    public Letterhead {
        sender = List.copyOf(sender);
        marks = List.copyOf(marks);
    }
}
