package ir.kargozar.printing.document;

import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.shaping.FontBytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType file cut down to some of its glyphs, whose numbers stay. Outlines are compressed once for the process, each
 * for itself, and a subset is their concatenation: a deflate stream may be put together from parts that refer to nothing
 * before them. Safe for many threads.
 */
final class FontFile {
    private static final String[] FIXED = {"head", "hhea", "hmtx", "maxp", "prep"};
    private static final int ENTRY = 16;
    private static final int HEAD = 12;

    /** @param compressed zlib stream; {@code length} of what it holds */
    record Subset(Bytes compressed, int length) {}

    private final Deflaters deflaters = Deflaters.parts();
    private final Deflaters quick = Deflaters.quickParts();
    private final FontBytes file;
    private final int count;
    private final AtomicReferenceArray<@Nullable Outline> outlines;
    private final byte[] fixed;
    private final byte[] fixedCompressed;

    FontFile(byte[] file) {
        this.file = new FontBytes(file);
        this.count = this.file.word(this.file.table("maxp") + 4);
        this.outlines = new AtomicReferenceArray<>(count);
        if (this.file.word(this.file.table("head") + 50) != 0) {
            throw new IllegalArgumentException("a font with short offsets is expected");
        }
        ByteBuffer all = ByteBuffer.allocate(file.length);
        for (String tag : FIXED) {
            int length = this.file.length(tag);
            all.put(all.position(), file, this.file.table(tag), length).position(all.position() + padded(length));
        }
        this.fixed = Arrays.copyOf(all.array(), all.position());
        try (Deflate deflate = deflaters.take()) {
            this.fixedCompressed = deflate.whole(fixed);
        }
    }

    /** The box around all glyphs, thousandths of an em: left, lower, right, upper. */
    String box() {
        int head = file.table("head");
        return IntStream.of(36, 38, 40, 42)
                .mapToObj(at -> Integer.toString(file.signed(head + at) * 1000 / file.em()))
                .collect(Collectors.joining(" "));
    }

    /** A guess at the thickness of upright strokes, from the font's weight (100 to 900). */
    int stem() {
        return 10 + 220 * (file.word(file.table("OS/2") + 4) - 50) / 900;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    /** The font with these glyphs, those they are put together from, and the one for missing characters. */
    Subset subset(Iterable<Integer> glyphs) {
        BitSet wanted = new BitSet(count);
        want(0, wanted);
        glyphs.forEach(glyph -> want(glyph, wanted));
        ByteBuffer loca = ByteBuffer.allocate(padded(2 * (count + 1)));
        List<Outline> kept = new ArrayList<>();
        int offset = 0;
        int checksum = 0;
        for (int glyph = 0; glyph < count; glyph++) {
            loca.putChar((char) (offset / 2));
            if (wanted.get(glyph)) {
                Outline outline = outline(glyph);
                kept.add(outline);
                offset += outline.length();
                checksum += outline.checksum();
            }
        }
        loca.putChar((char) (offset / 2));
        return assembled(directory(loca.array(), offset, checksum), kept, offset);
    }

    private void want(int glyph, BitSet wanted) {
        if (!wanted.get(glyph)) {
            wanted.set(glyph);
            for (int component : outline(glyph).components()) {
                want(component, wanted);
            }
        }
    }

    /** The table directory and the places of the glyphs. Glyphs follow, then the tables that never change. */
    private byte[] directory(byte[] loca, int glyfLength, int glyfChecksum) {
        int tables = FIXED.length + 2;
        int start = HEAD + tables * ENTRY;
        ByteBuffer out = ByteBuffer.allocate(start + loca.length);
        int power = Integer.highestOneBit(tables);
        out.putInt(0x00010000).putChar((char) tables).putChar((char) (power * ENTRY));
        out.putChar((char) Integer.numberOfTrailingZeros(power)).putChar((char) ((tables - power) * ENTRY));
        int glyf = start + loca.length;
        entry(out, "glyf", glyfChecksum, glyf, glyfLength);
        int at = glyf + glyfLength;
        for (String tag : FIXED) {
            if (tag.equals("maxp")) {
                entry(out, "loca", Outline.checksum(loca), start, 2 * (count + 1));
            }
            entry(out, tag, file.checksum(tag), at, file.length(tag));
            at += padded(file.length(tag));
        }
        return out.put(loca).array();
    }

    private static void entry(ByteBuffer out, String tag, int checksum, int offset, int length) {
        out.putInt(FontBytes.code(tag)).putInt(checksum).putInt(offset).putInt(length);
    }

    private Subset assembled(byte[] directory, List<Outline> kept, int glyfLength) {
        Bytes out = new Bytes().add(0x78).add(0x9c);
        Adler32 adler = new Adler32();
        try (Deflate deflate = quick.take()) {
            out.add(deflate.part(directory));
        }
        adler.update(directory);
        for (Outline outline : kept) {
            outline.addTo(out, adler);
        }
        out.add(fixedCompressed);
        adler.update(fixed);
        out.add(ByteBuffer.allocate(4).putInt((int) adler.getValue()).array());
        return new Subset(out, directory.length + glyfLength + fixed.length);
    }

    private Outline outline(int glyph) {
        Outline known = outlines.get(glyph);
        if (known == null) {
            known = read(glyph);
            outlines.set(glyph, known);
        }
        return known;
    }

    private Outline read(int glyph) {
        int start = file.outline(glyph);
        int length = file.outline(glyph + 1) - start;
        byte[] plain = new byte[padded(length)];
        file.copy(start, length, plain);
        try (Deflate deflate = deflaters.take()) {
            return new Outline(plain, deflate);
        }
    }
}
