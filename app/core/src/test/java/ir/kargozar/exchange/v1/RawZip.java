package ir.kargozar.exchange.v1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written by hand: any names, any number of times, and headers that may lie. */
final class RawZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short UTF_8_NAMES = 0x800;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> directory = new ArrayList<>();

    /**
     * An entry as the directory tells of it.
     *
     * @param at where its local header begins
     */
    record Entry(String name, boolean deflated, int crc, int packed, int size, int at) {
        Entry named(String other) {
            return new Entry(other, deflated, crc, packed, size, at);
        }

        Entry saying(int otherSize) {
            return new Entry(name, deflated, crc, packed, otherSize, at);
        }

        Entry at(int otherPlace) {
            return new Entry(name, deflated, crc, packed, size, otherPlace);
        }
    }

    static byte[] of(Map<String, byte[]> entries) {
        RawZip zip = new RawZip();
        entries.forEach((name, content) -> zip.list(zip.store(name, content)));
        return zip.finish();
    }

    /** Writes an entry, which is not in the directory yet. */
    Entry store(String name, byte[] content) {
        return local(new Entry(name, false, crc(content), content.length, content.length, out.size()), content);
    }

    /** As {@link #store}, packed; the local header says the true size. */
    Entry deflate(String name, byte[] content) {
        byte[] packed = deflated(content);
        return local(new Entry(name, true, crc(content), packed.length, content.length, out.size()), packed);
    }

    /** As {@link #deflate}, but both headers say another size. */
    Entry deflateSaying(int size, String name, byte[] content) {
        byte[] packed = deflated(content);
        return local(new Entry(name, true, crc(content), packed.length, size, out.size()), packed);
    }

    private Entry local(Entry entry, byte[] packed) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[30];
        fields(header)
                .putInt(LOCAL)
                .putShort((short) 20)
                .putShort(UTF_8_NAMES)
                .putShort((short) (entry.deflated() ? 8 : 0))
                .putInt(0x00210000)
                .putInt(entry.crc())
                .putInt(entry.packed())
                .putInt(entry.size())
                .putShort((short) name.length)
                .putShort((short) 0);
        out.writeBytes(header);
        out.writeBytes(name);
        out.writeBytes(packed);
        return entry;
    }

    /** Puts an entry into the directory, as often as it is called. */
    void list(Entry entry) {
        directory.add(entry);
    }

    byte[] finish() {
        return finish(directory.size());
    }

    /** @param count how many entries the end says there are */
    byte[] finish(int count) {
        int start = out.size();
        directory.forEach(this::central);
        int length = out.size() - start;
        byte[] end = new byte[22];
        fields(end)
                .putInt(END)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(length)
                .putInt(start)
                .putShort((short) 0);
        out.writeBytes(end);
        return out.toByteArray();
    }

    private void central(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[46];
        fields(header)
                .putInt(CENTRAL)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort(UTF_8_NAMES)
                .putShort((short) (entry.deflated() ? 8 : 0))
                .putInt(0x00210000)
                .putInt(entry.crc())
                .putInt(entry.packed())
                .putInt(entry.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(entry.at());
        out.writeBytes(header);
        out.writeBytes(name);
    }

    private static ByteBuffer fields(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return (int) sum.getValue();
    }

    private static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }
}
