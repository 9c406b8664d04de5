package ir.kargozar.text;

/** Which characters are the usual ones of Persian text, and need no second look. */
final class Letters {
    private static final String OF_PERSIAN_ONLY = "\u067E\u0686\u0698\u06A9\u06AF\u06CC";

    private Letters() {}

    /** Letters of Persian and Arabic, and their digits: composed (NFC), no marks. */
    static boolean isPersian(char c) {
        return (c >= '\u0621' && c <= '\u063A')
                || (c >= '\u0641' && c <= '\u064A')
                || (c >= '\u06F0' && c <= '\u06F9')
                || (c >= '\u0660' && c <= '\u0669')
                || OF_PERSIAN_ONLY.indexOf(c) >= 0;
    }

    /** What a search key leaves as it is: Persian letters that stand for their variants, ASCII small letters, digits. */
    static boolean isOfKey(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '\u0621'
                || c == '\u0627'
                || c == '\u0628'
                || (c >= '\u062A' && c <= '\u063A')
                || c == '\u0641'
                || c == '\u0642'
                || (c >= '\u0644' && c <= '\u0648')
                || OF_PERSIAN_ONLY.indexOf(c) >= 0;
    }
}
