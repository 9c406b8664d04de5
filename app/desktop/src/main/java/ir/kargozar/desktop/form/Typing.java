package ir.kargozar.desktop.form;

/** How the text of a field is typed and shown. */
public enum Typing {
    /** A name or a sentence. */
    TEXT,
    /** A code: left to right, digits of the language. */
    CODE,
    /** A Sheba: a code in groups of four. */
    SHEBA,
    /** A Jalali date, typed in any way or picked from a month; written out when the field is left. */
    DATE,
    /** Rials: grouped by thousands, in toman and words underneath. */
    AMOUNT,
    /** One of some words. */
    CHOICE,
    /** One of a few words, all in sight. */
    SEGMENTS
}
