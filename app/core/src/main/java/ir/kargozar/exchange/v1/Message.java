package ir.kargozar.exchange.v1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Bytes of one file of a bag while it is made or read; handed on without a copy, for the largest are many megabytes. */
final class Message extends ByteArrayOutputStream {
    /** For a large array the JDK makes a native copy as large. */
    private static final int PIECE = 1 << 16;

    /** @param size that is expected, bytes */
    Message(int size) {
        super(size);
    }

    static Message of(byte[] content) {
        Message message = new Message(content.length);
        message.writeBytes(content);
        return message;
    }

    /** All of it; without a copy where the size was as expected. */
    byte[] whole() {
        return count == buf.length ? buf : toByteArray();
    }

    String sha256() {
        return Crypto.hash(buf, count);
    }

    long crc32() {
        CRC32 sum = new CRC32();
        sum.update(buf, 0, count);
        return sum.getValue();
    }

    void copyTo(OutputStream out) throws IOException {
        for (int from = 0; from < count; from += PIECE) {
            out.write(buf, from, Math.min(PIECE, count - from));
        }
    }
}
