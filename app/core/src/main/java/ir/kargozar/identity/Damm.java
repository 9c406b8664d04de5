package ir.kargozar.identity;

/** Check digit by a totally anti-symmetric quasigroup of order 10 (H. M. Damm, 2004). */
public final class Damm {
    private static final String[] TABLE = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
    };

    private Damm() {}

    /** The digit for a text; letters count by their place in the alphabet, dashes not at all. */
    public static char digit(String text) {
        int interim = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                interim = TABLE[interim].charAt(c - '0') - '0';
            } else if (c != '-') {
                interim = TABLE[interim].charAt((c - 'A') / 10) - '0';
                interim = TABLE[interim].charAt((c - 'A') % 10) - '0';
            }
        }
        return (char) ('0' + interim);
    }
}
