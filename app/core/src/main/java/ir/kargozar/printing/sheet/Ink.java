package ir.kargozar.printing.sheet;

/** The only colours on paper, as red, green and blue; all text ones keep a contrast of 4.5 to 1 on white. */
public enum Ink {
    TEXT(0x1B, 0x20, 0x26),
    MUTED(0x55, 0x5F, 0x6B),
    ACCENT(0x0B, 0x6B, 0x63),
    LINE(0xC6, 0xCE, 0xD6),
    FILL(0xEF, 0xF4, 0xF4),
    WATERMARK(0xF6, 0xEA, 0xCF);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    public int red() {
        return red;
    }

    public int green() {
        return green;
    }

    public int blue() {
        return blue;
    }
}
