package ir.kargozar.offset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A paper as PDF, in memory only: papers hold names, and the disk must not. */
public final class Pdf {
    private final byte[] bytes;

    public Pdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The stream is not closed. */
    public void writeTo(OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
