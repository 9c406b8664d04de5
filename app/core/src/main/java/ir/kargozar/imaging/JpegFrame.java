package ir.kargozar.imaging;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Walks over the segments of a JPEG to its end. */
final class JpegFrame {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    /** More passes than any camera makes: a file that only costs time. */
    private static final int MOST_PASSES = 200;
    /** Zeros that some scanners put behind the end. */
    private static final int PADDING = 512;

    private final DataInputStream in;
    private int orientation = 1;
    private int passes;

    private JpegFrame(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** A {@link Frame.Cut} where its end is missing. */
    static Frame of(InputStream file) throws IOException {
        return new JpegFrame(file).walk();
    }

    private Frame walk() throws IOException {
        try {
            int marker = marker();
            while (marker != END) {
                marker = step(marker);
            }
        } catch (EOFException e) {
            throw new Frame.Cut();
        }
        return new Frame(1, orientation, onlyPadding());
    }

    /** Over one segment, to the next marker. */
    private int step(int marker) throws IOException {
        if (marker == START || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
            return marker();
        }
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new IOException("segment");
        }
        if (marker == APP1) {
            byte[] segment = new byte[length];
            in.readFully(segment);
            orientation = Orientation.ofExif(segment).orElse(orientation);
        } else {
            in.skipNBytes(length);
        }
        if (marker == SCAN) {
            if (++passes > MOST_PASSES) {
                throw new IOException("passes");
            }
            return afterPixels();
        }
        return marker();
    }

    private int marker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new IOException("marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** In packed pixels a marker is FF followed by anything but 0 or a restart. */
    private int afterPixels() throws IOException {
        while (true) {
            if (in.readUnsignedByte() == 0xFF) {
                int next = in.readUnsignedByte();
                while (next == 0xFF) {
                    next = in.readUnsignedByte();
                }
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    return next;
                }
            }
        }
    }

    private boolean onlyPadding() throws IOException {
        byte[] rest = in.readNBytes(PADDING + 1);
        if (rest.length > PADDING) {
            return false;
        }
        for (byte each : rest) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }
}
