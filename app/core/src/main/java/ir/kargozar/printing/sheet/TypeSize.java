package ir.kargozar.printing.sheet;

/** The only sizes of type on paper, in points. */
public enum TypeSize {
    SMALL(8f),
    BODY(10f),
    LEAD(11.5f),
    TITLE(15f),
    /** The one name on a certificate. */
    DISPLAY(24f);

    private final float points;

    TypeSize(float points) {
        this.points = points;
    }

    public float points() {
        return points;
    }
}
