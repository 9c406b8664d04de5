package ir.kargozar.statistics.chart;

/** A piece of a drawing; x to the right and y downwards, in points. */
public sealed interface Shape {

    Ink ink();

    /**
     * A filled box, without height where the number is zero.
     *
     * @param key what it opens; empty if nothing
     */
    record Box(double x, double y, double width, double height, Ink ink, String key) implements Shape {}

    record Line(double x1, double y1, double x2, double y2, Ink ink, double thickness) implements Shape {}

    /**
     * One line of text.
     *
     * @param y of the line the letters stand on
     * @param size of the letters, in points
     */
    record Word(double x, double y, String text, double size, Anchor anchor, Ink ink) implements Shape {}

    /** Which end of a word stands at x, whatever direction it is read in. */
    enum Anchor {
        /** Its left end. */
        START,
        MIDDLE,
        /** Its right end. */
        END
    }
}
