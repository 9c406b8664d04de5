package ir.kargozar.faults;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A write-ahead log as SQLite's file format has it: a header of 32 bytes, then frames of 24 bytes and a page. A frame
 * counts where salts and running checksum are right; a transaction ends at the frame that names the database's size.
 */
final class WalFile {
    static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE_SIZE = 8;
    private static final int SALTS = 16;
    private static final int SALTS_OF_FRAME = 8;

    private final byte[] bytes;
    private final int frame;
    private final int frames;
    private final List<Integer> commits = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    WalFile(byte[] bytes) {
        this.bytes = bytes.clone();
        ByteBuffer log = ByteBuffer.wrap(bytes);
        this.frame = FRAME_HEADER + log.getInt(PAGE_SIZE);
        int count = 0;
        while (HEADER + (count + 1) * frame <= bytes.length && isOfNow(log, HEADER + count * frame)) {
            pages.add(log.getInt(HEADER + count * frame));
            if (log.getInt(HEADER + count * frame + Integer.BYTES) != 0) {
                commits.add(count);
            }
            count++;
        }
        this.frames = count;
    }

    private static boolean isOfNow(ByteBuffer log, int at) {
        return log.getLong(at + SALTS_OF_FRAME) == log.getLong(SALTS);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Bytes that count; behind them stand frames of earlier days. */
    int end() {
        return HEADER + frames * frame;
    }

    int frame() {
        return frame;
    }

    int transactions() {
        return commits.size();
    }

    /** Numbers of the pages that it holds, from 1. */
    List<Integer> pages() {
        return pages.stream().distinct().toList();
    }

    /** How many transactions are there of an image of this log: those that end before the first frame that is another. */
    int transactionsOf(byte[] image) {
        int differs = Arrays.mismatch(bytes, image);
        if (differs < 0) {
            return commits.size();
        }
        int whole = differs < HEADER ? 0 : (differs - HEADER) / frame;
        return (int) commits.stream().filter(commit -> commit < whole).count();
    }
}
