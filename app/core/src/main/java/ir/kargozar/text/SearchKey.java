package ir.kargozar.text;

import java.text.Normalizer;

/**
 * The form of a text by which it is found: one letter for all its variants, no marks, ASCII digits, lower case, ZWNJ as
 * a blank (spec E). {@link #joined()} also finds words typed without the ZWNJ.
 */
public record SearchKey(String value) {

    public SearchKey {
        if (!value.equals(normal(value))) {
            throw new IllegalArgumentException("not a search key");
        }
    }

    public static SearchKey of(String text) {
        return new SearchKey(normal(text));
    }

    /** The key with the blanks that stand for ZWNJ and spaces taken out. */
    public String joined() {
        return value.replace(" ", "");
    }

    /** Repeated until nothing changes, since what is taken out may bring together what composes. */
    private static String normal(String text) {
        String key = text;
        while (!isNormal(key)) {
            String next = step(key);
            if (next.equals(key)) {
                return key;
            }
            key = next;
        }
        return key;
    }

    private static boolean isNormal(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.isOfKey(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String step(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Digits.ascii(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .codePoints()
                .forEach(c -> append(out, c));
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case 0x64A, 0x649, 0x626 -> out.append('\u06CC');
            case 0x643 -> out.append('\u06A9');
            case 0x622, 0x623, 0x625, 0x671 -> out.append('\u0627');
            case 0x629, 0x6C0, 0x6C2 -> out.append('\u0647');
            case 0x624 -> out.append('\u0648');
            case 0x640 -> {} // tatweel
            default -> appendOther(out, c);
        }
    }

    private static void appendOther(StringBuilder out, int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || (type == Character.FORMAT && c != 0x200C)) {
            return;
        }
        if (Character.isLetterOrDigit(c)) {
            out.appendCodePoint(Character.toLowerCase(c));
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
