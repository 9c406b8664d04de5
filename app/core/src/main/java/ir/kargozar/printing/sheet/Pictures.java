package ir.kargozar.printing.sheet;

import java.util.List;

/** Drawings side by side, in reading order, each under its title. Never parted by a page break. */
public record Pictures(List<Picture> pictures) implements Block {

    public Pictures {
        pictures = List.copyOf(pictures);
    }

    /**
     * A drawing of lines, boxes and words, of {@link #WIDTH} by its height.
     *
     * @param words what it says, for those who do not see it
     * @param height points
     */
    public record Picture(String title, String words, float height, List<Shape> shapes) {
        /** Of every picture, points: half of what A4 on its side has, less a gap. */
        public static final float WIDTH = 362;

        public Picture {
            shapes = List.copyOf(shapes);
        }
    }

    /** Points from the lower left corner of the picture. */
    public sealed interface Shape {}

    public record Box(float left, float bottom, float width, float height, Ink ink) implements Shape {}

    public record Stroke(float left, float bottom, float right, float top, Ink ink) implements Shape {}

    /**
     * One line of small words.
     *
     * @param left edge of where it stands
     * @param top edge of its line
     */
    public record Word(String text, float left, float top, float width, Align align) implements Shape {}
}
