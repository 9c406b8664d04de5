package ir.kargozar.exchange.v1;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of an inflated part, one after another, none longer than a record may be; what was inflated is counted. */
final class Lines {
    private final InputStream in;
    private final long most;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long inflated;
    private int start;
    private int length;

    /** @param most bytes the stream may give */
    Lines(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false at the end. A last line without its end is damage, as is an empty one. */
    boolean next() throws IOException {
        int scanned = from;
        while (true) {
            for (int i = scanned; i < to; i++) {
                if (buffer[i] == '\n') {
                    start = from;
                    length = i - from;
                    from = i + 1;
                    return true;
                }
            }
            scanned = to - from;
            if (!fill()) {
                if (to > from) {
                    throw new Refusal("PACKAGE_DAMAGED");
                }
                return false;
            }
            scanned += from;
        }
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            if (to >= Limits.RECORD) {
                throw new Refusal("PACKAGE_TOO_LARGE");
            }
            buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, Limits.RECORD));
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read <= 0) {
            return false;
        }
        to += read;
        inflated += read;
        if (inflated > most) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }
}
