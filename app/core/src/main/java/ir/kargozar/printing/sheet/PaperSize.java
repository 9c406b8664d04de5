package ir.kargozar.printing.sheet;

/** Sizes of paper, in points (1/72 inch), with their margins. */
public enum PaperSize {
    A4(595, 842, 48),
    /** A4 on its side. */
    A4_WIDE(842, 595, 48),
    A5(420, 595, 30);

    private final float width;
    private final float height;
    private final float margin;

    PaperSize(float width, float height, float margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    public float margin() {
        return margin;
    }
}
