package ir.kargozar.text;

/** What comes from another program's page, letter or list: the same text without what nobody sees and typed. */
public final class Pasted {
    private static final int ZWNJ = 0x200C;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Pasted() {}

    /**
     * Line ends, tabs and blanks of every width as one plain blank each; direction marks, controls and other unseen
     * characters gone; the ZWNJ, which Persian words need, kept. Ends are not trimmed: somebody may still be typing.
     */
    public static String line(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || isBlank(c)) {
                out.append(' ');
            } else if (c == ZWNJ || !isUnseen(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c == BYTE_ORDER_MARK;
    }
}
