package ir.kargozar.printing.sheet;

/** Where text stands in its place; the start is the right side. Numbers at the start stand on their last digit. */
public enum Align {
    START,
    CENTER,
    END,
    JUSTIFIED
}
