package ir.kargozar.printing.shaping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A TrueType file, read by the places of its tables (OpenType 1.9). Safe for many threads. */
public final class FontBytes {
    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer file;

    public FontBytes(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /** Where a table begins that the font must have. */
    public int table(String tag) {
        return file.getInt(entry(tag) + 8);
    }

    /** Bytes of a table. */
    public int length(String tag) {
        return file.getInt(entry(tag) + 12);
    }

    /** Sum of a table's words, as the file says it. */
    public int checksum(String tag) {
        return file.getInt(entry(tag) + 4);
    }

    private int entry(String tag) {
        int wanted = code(tag);
        int at = FIRST_ENTRY;
        while (file.getInt(at) != wanted) {
            at += ENTRY;
        }
        return at;
    }

    /** A table's name as a number. */
    public static int code(String tag) {
        return ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** Units of an em. */
    public int em() {
        return word(table("head") + 18);
    }

    /** A byte, from 0. */
    public int octet(int at) {
        return file.get(at) & 0xff;
    }

    /** Two bytes, from 0. */
    public int word(int at) {
        return file.getChar(at);
    }

    /** Two bytes with a sign. */
    public int signed(int at) {
        return file.getShort(at);
    }

    /** Four bytes. */
    public int whole(int at) {
        return file.getInt(at);
    }

    /** Copies bytes to the beginning of an array. */
    public void copy(int from, int length, byte[] into) {
        file.get(from, into, 0, length);
    }

    /** Where a glyph's outline begins; it ends where the next one begins. Fonts with short offsets only. */
    public int outline(int glyph) {
        return table("glyf") + 2 * word(table("loca") + 2 * glyph);
    }
}
