package ir.kargozar.desktop.packages;

/** What came of one file, in words. */
record Told(Tone tone, String sentence) {

    /** How it looks. */
    enum Tone {
        GOOD,
        WARN,
        BAD
    }
}
