package ir.kargozar.printing.sheet;

import java.util.List;

/**
 * Empty boxes side by side, in reading order, to be signed or stamped by hand. Never parted by a page break.
 *
 * @param height of every box, points
 */
public record Boxes(List<Box> boxes, float height) implements Block {

    /**
     * @param label above, who signs or stamps
     * @param name below it, may be empty
     */
    public record Box(String label, Phrase name) {
        public static Box of(String label, String name) {
            return new Box(label, Phrase.of(name));
        }
    }

    public Boxes {
        boxes = List.copyOf(boxes);
    }
}
