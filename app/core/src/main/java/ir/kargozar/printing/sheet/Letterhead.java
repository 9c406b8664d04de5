package ir.kargozar.printing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a sheet: the sender at the right, the title in the middle, a code or dates at the left.
 *
 * @param sender lines, the first one stressed
 * @param subtitle may be empty
 * @param marks labelled values at the left, such as number and date
 * @param code a QR code at the left, or null
 */
public record Letterhead(
        List<String> sender,
        String title,
        String subtitle,
        List<Fields.Field> marks,
        @Nullable Code code) implements Block {

    /**
     * A QR code.
     *
     * @param text what it says
     * @param lines the same for people, under it; may be empty where it stands elsewhere on the sheet
     */
    public record Code(String text, List<String> lines) {
        public Code {
            lines = List.copyOf(lines);
        }

        public static Code of(String text) {
            return new Code(text, List.of());
        }
    }

    public Letterhead {
        sender = List.copyOf(sender);
        marks = List.copyOf(marks);
    }
}
