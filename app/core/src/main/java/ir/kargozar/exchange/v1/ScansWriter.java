package ir.kargozar.exchange.v1;

import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.scan.ScanContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contents of scans as one tar, cut into parts: between two scans where it can be, within one only where it is larger
 * than a part. The same scans in the same order make the same parts; one part is in memory, and the one before it while
 * it is taken beside.
 */
final class ScansWriter {
    private static final int END = 2 * TarHeader.BLOCK;

    private final PartTaker taker;
    private final int full;
    private final List<WirePart> parts = new ArrayList<>();
    private @Nullable Beside<WirePart> taken;
    private byte[] part = new byte[0];
    private byte[] spare = new byte[0];
    private int filled;
    private int begun;
    private Totals.Scans totals = Totals.Scans.NONE;

    /** Takes a part that is full, on the other thread: the first {@code what.bytes()} of the array, which is filled anew afterwards. */
    @FunctionalInterface
    interface PartTaker {
        void take(WirePart what, byte[] part);
    }

    ScansWriter(PartTaker taker, int full) {
        this.taker = taker;
        this.full = full;
    }

    void add(Enclosed scan, ScanContent content) throws IOException {
        long size = TarHeader.BLOCK + scan.bytes() + TarHeader.padding(scan.bytes());
        if (filled > 0 && filled + size > full) {
            cut();
        }
        begun++;
        write(TarHeader.of(scan), 0, TarHeader.BLOCK);
        Counting out = new Counting(scan.bytes());
        content.writeTo(out);
        out.checkWhole();
        write(new byte[TarHeader.BLOCK], 0, TarHeader.padding(scan.bytes()));
        totals = totals.plus(scan.bytes());
    }

    /** The end of the tar, in the last part; of no scans nothing is made. */
    List<WirePart> finish() {
        if (filled > 0) {
            // Beyond a full part too, so that none holds nothing but the end.
            byte[] last = new byte[filled + END];
            System.arraycopy(part, 0, last, 0, filled);
            part = last;
            filled += END;
            cut();
        }
        settle();
        return parts;
    }

    /** How many parts are done. */
    int count() {
        return parts.size();
    }

    Totals.Scans totals() {
        return totals;
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == full) {
                cut();
            }
            int some = Math.min(length - done, full - filled);
            reserve(filled + some);
            System.arraycopy(bytes, from + done, part, filled, some);
            filled += some;
            done += some;
        }
    }

    private void reserve(int length) {
        if (length > part.length) {
            part = Arrays.copyOf(part, Math.min(full, Math.max(length, 2 * part.length)));
        }
    }

    private void cut() {
        settle();
        byte[] full = part;
        int length = filled;
        int scans = begun;
        String name = Manifest.scansName(parts.size() + 1);
        taken = Beside.start(() -> {
            WirePart what = WirePart.scans(name, scans, length, Crypto.hash(full, length));
            taker.take(what, full);
            return what;
        });
        part = spare;
        spare = full;
        filled = 0;
        begun = 0;
    }

    /** Waits for the part that is being taken. */
    private void settle() {
        Beside<WirePart> running = taken;
        if (running != null) {
            parts.add(running.result());
            taken = null;
        }
    }

    /** Writes on, and notices a content that is longer or shorter than was said. */
    private final class Counting extends OutputStream {
        private long left;

        Counting(long bytes) {
            this.left = bytes;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("scan longer than said");
            }
            ScansWriter.this.write(bytes, from, length);
        }

        void checkWhole() throws IOException {
            if (left != 0) {
                throw new IOException("scan shorter than said");
            }
        }
    }
}
