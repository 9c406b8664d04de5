package ir.kargozar.imaging;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Walks over the chunks of a PNG to its end, and counts their check sums. */
final class PngFrame {
    private static final int SIGNATURE = 8;
    private static final int END = 0x49454E44;

    private PngFrame() {}

    /** A {@link Frame.Cut} where its end is missing. */
    static Frame of(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        try {
            in.skipNBytes(SIGNATURE);
            while (chunk(in) != END) {
                // On to the last.
            }
        } catch (EOFException e) {
            throw new Frame.Cut();
        }
        return new Frame(1, 1, in.read() < 0);
    }

    private static int chunk(DataInputStream in) throws IOException {
        long length = Integer.toUnsignedLong(in.readInt());
        int type = in.readInt();
        CRC32 sum = new CRC32();
        sum.update(java.nio.ByteBuffer.allocate(4).putInt(type).flip());
        byte[] some = new byte[1 << 13];
        while (length > 0) {
            int read = in.read(some, 0, (int) Math.min(some.length, length));
            if (read < 0) {
                throw new EOFException();
            }
            sum.update(some, 0, read);
            length -= read;
        }
        if (sum.getValue() != Integer.toUnsignedLong(in.readInt())) {
            throw new IOException("check sum");
        }
        return type;
    }
}
