package ir.kargozar.table;

import ir.kargozar.office.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a workbook that say something, unpacked in memory and within bounds, by the ZIP’s own directory: what an entry claims of its
 * unpacked size is not believed.
 */
final class XlsxParts {
    private static final long MOST_UNPACKED = 128L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 1 << 16;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int MOST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private XlsxParts(byte[] workbook) {
        this.zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Refusals: TABLE_WORKBOOK_BROKEN, TABLE_TOO_LARGE (megabytes unpacked). */
    static XlsxParts of(byte[] workbook) {
        XlsxParts parts = new XlsxParts(workbook);
        try {
            parts.read();
            return parts;
        } catch (DataFormatException
                | BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    static Refusal broken(Exception because) {
        Refusal refusal = new Refusal("TABLE_WORKBOOK_BROKEN");
        refusal.initCause(because);
        return refusal;
    }

    /** The directory stands at the end, before a comment that may be there. */
    private void read() throws DataFormatException {
        int end = zip.capacity() - END_BYTES;
        while (zip.getInt(end) != END) {
            end--;
            require(end >= zip.capacity() - END_BYTES - MOST_COMMENT);
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        require(count <= MOST_ENTRIES);
        zip.position(zip.getInt(end + 16));
        for (int i = 0; i < count; i++) {
            entry();
        }
    }

    private void entry() throws DataFormatException {
        int at = zip.position();
        require(zip.getInt(at) == ENTRY);
        int method = zip.getShort(at + 10);
        int crc = zip.getInt(at + 16);
        int packed = zip.getInt(at + 20);
        int nameBytes = Short.toUnsignedInt(zip.getShort(at + 28));
        int local = zip.getInt(at + 42);
        byte[] name = new byte[nameBytes];
        zip.get(at + 46, name);
        zip.position(at
                + 46
                + nameBytes
                + Short.toUnsignedInt(zip.getShort(at + 30))
                + Short.toUnsignedInt(zip.getShort(at + 32)));
        String part = new String(name, StandardCharsets.UTF_8);
        if (part.endsWith(".xml") || part.endsWith(".rels")) {
            require(zip.getInt(local) == LOCAL && packed >= 0);
            int from = local
                    + 30
                    + Short.toUnsignedInt(zip.getShort(local + 26))
                    + Short.toUnsignedInt(zip.getShort(local + 28));
            require(method == DEFLATED || method == 0);
            byte[] plain = method == DEFLATED ? inflated(from, packed) : stored(from, packed);
            CRC32 sum = new CRC32();
            sum.update(plain);
            require((int) sum.getValue() == crc && parts.put(part, plain) == null);
        }
    }

    private byte[] stored(int from, int size) {
        count(size);
        byte[] content = new byte[size];
        zip.get(from, content);
        return content;
    }

    private byte[] inflated(int from, int packed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.slice(from, packed));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                require(count > 0 || inflater.finished());
                count(count);
                out.write(chunk, 0, count);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new Refusal("TABLE_TOO_LARGE", Long.toString(MOST_UNPACKED >> 20));
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("ZIP");
        }
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Refusal: TABLE_WORKBOOK_BROKEN. */
    byte[] get(String name) {
        return find(name).orElseThrow(() -> new Refusal("TABLE_WORKBOOK_BROKEN"));
    }
}
