package ir.kargozar.printing.document;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses for one document. Not for many threads. */
final class Deflate implements AutoCloseable {
    private final Deflater deflater;
    private byte[] room = new byte[16 * 1024];

    private Deflate(Deflater deflater) {
        this.deflater = deflater;
    }

    /** Streams that a PDF reader inflates. */
    static Deflate streams() {
        return new Deflate(new Deflater(4));
    }

    /** Parts of streams, without head and check. */
    static Deflate parts() {
        return new Deflate(new Deflater(Deflater.BEST_COMPRESSION, true));
    }

    /** Quick ones. */
    static Deflate quickParts() {
        return new Deflate(new Deflater(2, true));
    }

    byte[] whole(byte[] plain) {
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        return drained(Deflater.NO_FLUSH);
    }

    /** Ends on a whole byte, and refers to nothing before it: such parts may stand in any order. */
    byte[] part(byte[] plain) {
        deflater.reset();
        deflater.setInput(plain);
        return drained(Deflater.SYNC_FLUSH);
    }

    private byte[] drained(int flush) {
        int size = 0;
        while (true) {
            int more = deflater.deflate(room, size, room.length - size, flush);
            size += more;
            if (size < room.length) {
                return Arrays.copyOf(room, size);
            }
            room = Arrays.copyOf(room, room.length * 2);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
