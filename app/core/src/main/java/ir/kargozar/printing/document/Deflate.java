package ir.kargozar.printing.document;

import java.util.Arrays;
import java.util.Queue;
import java.util.zip.Deflater;

/** Compresses; one of {@link Deflaters}. Not for many threads. */
final class Deflate implements AutoCloseable {
    private final Deflater deflater;
    private final Queue<Deflate> idle;
    private byte[] room = new byte[16 * 1024];

    /** @param idle where it waits once it is closed */
    Deflate(Deflater deflater, Queue<Deflate> idle) {
        this.deflater = deflater;
        this.idle = idle;
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
        idle.add(this);
    }
}
