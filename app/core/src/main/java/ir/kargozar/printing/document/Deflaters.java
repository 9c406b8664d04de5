package ir.kargozar.printing.document;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/**
 * Compressors of one kind. Each is kept for the next taker, for a new one clears a quarter of a megabyte. Safe for many
 * threads.
 */
final class Deflaters {
    private final int level;
    private final boolean parts;
    private final Queue<Deflate> idle = new ConcurrentLinkedQueue<>();

    private Deflaters(int level, boolean parts) {
        this.level = level;
        this.parts = parts;
    }

    /** For streams that a PDF reader inflates. */
    static Deflaters streams() {
        return new Deflaters(4, false);
    }

    /** For parts of streams, without head and check. */
    static Deflaters parts() {
        return new Deflaters(Deflater.BEST_COMPRESSION, true);
    }

    /** For parts that are made anew for each document. */
    static Deflaters quickParts() {
        return new Deflaters(2, true);
    }

    /** One for the taker alone; closing gives it back. */
    Deflate take() {
        Deflate waiting = idle.poll();
        return waiting == null ? new Deflate(new Deflater(level, parts), idle) : waiting;
    }
}
