package ir.kargozar.statistics.chart;

/** What a shape is drawn with; whoever draws chooses the colour. */
public enum Ink {
    TEXT,
    MUTED,
    /** The line the bars stand on. */
    AXIS,
    /** Fine lines behind the bars. */
    GRID,
    /** The figures themselves. */
    FIRST,
    /** What they are compared with. */
    SECOND
}
