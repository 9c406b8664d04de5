package ir.kargozar.imaging;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** How a camera was held: EXIF's numbers 1 to 8. */
final class Orientation {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 274;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** The number in an APP1 segment of a JPEG, where one is there and makes sense. */
    static OptionalInt ofExif(byte[] segment) {
        if (segment.length < EXIF.length || !java.util.Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return OptionalInt.empty();
        }
        try {
            return ofTiff(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG && value >= 1 && value <= 8) {
                return OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    /** The picture as it was seen. */
    static BufferedImage upright(BufferedImage held, int orientation) {
        if (orientation == 1) {
            return held;
        }
        double w = held.getWidth();
        double h = held.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean lying = orientation >= 5;
        BufferedImage upright = new BufferedImage(
                lying ? held.getHeight() : held.getWidth(), lying ? held.getWidth() : held.getHeight(), held.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(held, upright);
    }
}
