package ir.kargozar.imaging.paper;

import java.awt.Color;

/** Colours of print, pens and pads. */
final class Ink {
    static final Color PRINT = new Color(0x26, 0x2b, 0x30);
    static final Color QUIET = new Color(0x5d, 0x66, 0x6d);
    static final Color PEN = new Color(0x1f, 0x3a, 0x93);
    static final Color RED = new Color(0xa8, 0x2a, 0x2a);
    static final Color PAD = new Color(0x2b, 0x3f, 0xa0);
    static final Color LINE = new Color(0xb9, 0xc0, 0xc4);

    private Ink() {}

    static Color faded(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
