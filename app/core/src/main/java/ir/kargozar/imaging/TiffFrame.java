package ir.kargozar.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/** Walks over the directories of a TIFF, one a page; a chain that runs in a circle is no TIFF. */
final class TiffFrame {
    private static final int FIRST = 4;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 274;

    private final ImageInputStream in;
    private int orientation = 1;

    private TiffFrame(ImageInputStream in) {
        this.in = in;
    }

    /** Its gaps may hold anything, so {@code plain} says nothing. A {@link Frame.Cut} where a page is missing. */
    static Frame of(ImageInputStream in, int mostPages) throws IOException {
        try {
            in.seek(0);
            in.setByteOrder(in.read() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            TiffFrame frame = new TiffFrame(in);
            return new Frame(frame.pages(mostPages), frame.orientation, true);
        } catch (EOFException e) {
            throw new Frame.Cut();
        } finally {
            in.seek(0);
        }
    }

    private int pages(int most) throws IOException {
        Set<Long> seen = new HashSet<>();
        in.seek(FIRST);
        for (long at = in.readUnsignedInt(); at != 0; at = in.readUnsignedInt()) {
            if (!seen.add(at)) {
                throw new IOException("circle");
            }
            if (seen.size() > most) {
                throw new Frame.Pages();
            }
            in.seek(at);
            int entries = in.readUnsignedShort();
            if (seen.size() == 1) {
                orientation(entries);
            }
            in.seek(at + 2 + (long) entries * ENTRY);
        }
        if (seen.isEmpty()) {
            throw new IOException("no page");
        }
        return seen.size();
    }

    private void orientation(int entries) throws IOException {
        for (int i = 0; i < entries; i++) {
            int tag = in.readUnsignedShort();
            in.skipBytes(6);
            int value = in.readUnsignedShort();
            in.skipBytes(2);
            if (tag == ORIENTATION && value >= 1 && value <= 8) {
                orientation = value;
            }
        }
    }
}
