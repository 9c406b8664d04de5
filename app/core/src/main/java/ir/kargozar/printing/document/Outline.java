package ir.kargozar.printing.document;

import ir.kargozar.printing.setting.Bytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;

/** The outline of one glyph of a TrueType font, compressed for itself. */
final class Outline {
    private static final int ARGUMENTS_ARE_WORDS = 1;
    private static final int HAS_SCALE = 8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;
    private static final int FIRST_COMPONENT = 10;
    private static final int STORED_HEAD = 5;

    private final byte[] plain;
    private final byte[] compressed;
    private final int checksum;
    private final List<Integer> components;

    /** @param plain padded to words of four bytes; empty for a blank */
    Outline(byte[] plain, Deflate deflate) {
        this.plain = plain;
        this.compressed = plain.length == 0 ? plain : compressed(plain, deflate);
        this.checksum = checksum(plain);
        this.components = components(ByteBuffer.wrap(plain));
    }

    /** Bytes, not compressed. */
    int length() {
        return plain.length;
    }

    int checksum() {
        return checksum;
    }

    /** Glyphs that this one is put together from. */
    List<Integer> components() {
        return components;
    }

    /** Adds it to a deflate stream and to the sum over what the stream holds. */
    void addTo(Bytes stream, Adler32 sum) {
        stream.add(compressed);
        sum.update(plain);
    }

    private static byte[] compressed(byte[] plain, Deflate deflate) {
        byte[] compressed = deflate.part(plain);
        return compressed.length < plain.length + STORED_HEAD ? compressed : stored(plain);
    }

    /** A deflate block of what does not get shorter. */
    private static byte[] stored(byte[] plain) {
        int length = plain.length;
        Bytes block =
                new Bytes().add(0).add(length).add(length >> 8).add(~length).add(~length >> 8);
        return block.add(plain).toArray();
    }

    private static List<Integer> components(ByteBuffer outline) {
        List<Integer> components = new ArrayList<>();
        boolean more = outline.capacity() > 0 && outline.getShort(0) < 0;
        int at = FIRST_COMPONENT;
        while (more) {
            int flags = outline.getChar(at);
            components.add((int) outline.getChar(at + 2));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
            more = (flags & MORE_COMPONENTS) != 0;
        }
        return List.copyOf(components);
    }

    private static int scaleLength(int flags) {
        if ((flags & HAS_MATRIX) != 0) {
            return 8;
        }
        return (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_SCALE) != 0 ? 2 : 0;
    }

    /** The sum of words of four bytes, as a font's table directory holds it. */
    static int checksum(byte[] padded) {
        ByteBuffer words = ByteBuffer.wrap(padded);
        int sum = 0;
        while (words.remaining() >= 4) {
            sum += words.getInt();
        }
        return sum;
    }
}
