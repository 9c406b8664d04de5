package ir.kargozar.printing.sheet;

/** The weights of Vazirmatn that papers use. */
public enum Weight {
    REGULAR,
    MEDIUM,
    BOLD
}
