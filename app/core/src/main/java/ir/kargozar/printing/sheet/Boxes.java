package ir.kargozar.printing.sheet;

import java.util.List;

/**
 * Boxes side by side, in reading order, to be signed or stamped by hand, or with a QR code in them. Never parted by a
 * page break.
 *
 * @param height of every box, points
 */
public record Boxes(List<Box> boxes, float height) implements Block {

    /**
     * @param label above, who signs or stamps
     * @param name below it, may be empty
     * @param code what the QR code in the box says; empty for an empty box
     */
    public record Box(String label, Phrase name, String code) {
        public Box(String label, Phrase name) {
            this(label, name, "");
        }

        public static Box of(String label, String name) {
            return new Box(label, Phrase.of(name));
        }

        /** The same box with a QR code. */
        public Box with(String text) {
            return new Box(label, name, text);
        }
    }

    public Boxes {
        boxes = List.copyOf(boxes);
    }
}
