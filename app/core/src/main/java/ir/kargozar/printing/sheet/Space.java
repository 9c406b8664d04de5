package ir.kargozar.printing.sheet;

/** The only distances on paper, in points. */
public enum Space {
    NONE(0),
    TIGHT(2),
    SMALL(4),
    MEDIUM(8),
    LARGE(14),
    WIDE(22);

    private final float points;

    Space(float points) {
        this.points = points;
    }

    public float points() {
        return points;
    }
}
