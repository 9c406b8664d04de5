package ir.kargozar.exchange.v1;

import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Parts.ScanSink;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ScanContent;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tar of {@link ScansWriter}, one part in memory and the next one being opened beside it; anything else in it is
 * damage.
 */
final class ScansReader {
    private static final int HEAD = 16;

    private final List<WirePart> parts;
    private final Function<WirePart, byte[]> source;
    private final Set<ScanHash> seen = new HashSet<>();
    private Totals.Scans totals = Totals.Scans.NONE;
    private byte[] part = new byte[0];
    private @Nullable Beside<byte[]> ahead;
    private int next;
    private int at;
    private int begun;

    /** @param source gives a part whose digest is right, on the other thread */
    ScansReader(List<WirePart> parts, Function<WirePart, byte[]> source) {
        this.parts = parts;
        this.source = source;
    }

    /** Number of the part that is being read: 1 and up. */
    int place() {
        return next;
    }

    /** Refusals: PACKAGE_DAMAGED, PACKAGE_TOO_LARGE, and PACKAGE_SUMS where they are not those that the sender signed. */
    void read(Totals.Scans signed, ScanSink sink) {
        if (!parts.isEmpty()) {
            for (byte[] header = block(); !isEmpty(header); header = block()) {
                begun++;
                scan(TarHeader.read(header), sink);
            }
            if (!isEmpty(block()) || at < part.length || next < parts.size()) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
            checkBegun();
        }
        if (!totals.equals(signed)) {
            throw new Refusal("PACKAGE_SUMS");
        }
    }

    /**
     * Looks through everything and says what is there. Refusals as above, and PACKAGE_SCAN_FALSE.
     *
     * @param step after each scan
     */
    List<Enclosed> verify(Totals.Scans signed, Runnable step) {
        List<Enclosed> found = new ArrayList<>();
        read(signed, (scan, content) -> {
            verify(scan, content);
            found.add(scan);
            step.run();
        });
        return List.copyOf(found);
    }

    private static void verify(Enclosed scan, ScanContent content) {
        Looking looking = new Looking();
        try {
            content.writeTo(looking);
        } catch (IOException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        if (!looking.isOf(scan)) {
            throw new Refusal("PACKAGE_SCAN_FALSE", scan.hash().value());
        }
    }

    private void scan(Enclosed scan, ScanSink sink) {
        if (scan.bytes() > Limits.SCAN || seen.size() == Limits.SCANS) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
        if (!seen.add(scan.hash())) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        totals = totals.plus(scan.bytes());
        Content content = new Content(scan.bytes());
        sink.take(scan, content);
        content.skipRest();
        byte[] padding = bytes(TarHeader.padding(scan.bytes()));
        if (!isEmpty(padding)) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
    }

    private static boolean isEmpty(byte[] block) {
        for (byte each : block) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private byte[] block() {
        return bytes(TarHeader.BLOCK);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int some = some(length - done);
            System.arraycopy(part, at, bytes, done, some);
            at += some;
            done += some;
        }
        return bytes;
    }

    /** How many bytes of at most {@code most} stand in the part now in memory; at its end the next one is. */
    private int some(long most) {
        if (at == part.length) {
            if (next == parts.size()) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
            checkBegun();
            part = next();
            at = 0;
        }
        return (int) Math.min(most, part.length - at);
    }

    private byte[] next() {
        // The part before it is let go first, so that there are never three.
        part = new byte[0];
        Beside<byte[]> coming = ahead == null ? open(next) : ahead;
        byte[] content = coming.result();
        next++;
        ahead = next < parts.size() ? open(next) : null;
        return content;
    }

    private Beside<byte[]> open(int index) {
        return Beside.start(() -> source.apply(parts.get(index)));
    }

    private void checkBegun() {
        if (next > 0 && !Integer.valueOf(begun).equals(parts.get(next - 1).scans())) {
            throw new Refusal("PACKAGE_SUMS");
        }
        begun = 0;
    }

    /** The bytes between a header and its padding. */
    private final class Content implements ScanContent {
        private long left;

        Content(long bytes) {
            this.left = bytes;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            while (left > 0) {
                int some = some(left);
                out.write(part, at, some);
                at += some;
                left -= some;
            }
        }

        void skipRest() {
            while (left > 0) {
                int some = some(left);
                at += some;
                left -= some;
            }
        }
    }

    /** What a content really is. */
    private static final class Looking extends OutputStream {
        private final MessageDigest digest = ScanHash.digest();
        private final byte[] head = new byte[HEAD];
        private int known;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
            int some = Math.min(length, HEAD - known);
            System.arraycopy(bytes, from, head, known, some);
            known += some;
        }

        boolean isOf(Enclosed scan) {
            boolean isType = ScanType.of(Arrays.copyOf(head, known))
                    .filter(scan.type()::equals)
                    .isPresent();
            return isType && ScanHash.of(digest).equals(scan.hash());
        }
    }
}
