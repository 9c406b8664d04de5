package ir.kargozar.printing.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import ir.kargozar.printing.setting.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A QR code drawn as rectangles, sharp at every size; its quiet zone of four modules is part of the picture. */
final class QrDrawing {
    private static final int QUIET = 4;

    private QrDrawing() {}

    /** @param side of the picture, points */
    static Bytes of(String text, float left, float bottom, float side) {
        ByteMatrix modules = encode(text);
        int size = modules.getWidth() + 2 * QUIET;
        Bytes drawing = new Bytes();
        String scale = Double.toString(Math.round(side / size * 1e6) / 1e6);
        drawing.add(scale)
                .add(" 0 0 ")
                .add(scale)
                .add(' ')
                .operand(left)
                .operand(bottom)
                .add("cm 0 g\n");
        for (int row = 0; row < modules.getHeight(); row++) {
            drawRow(modules, row, drawing, size - QUIET - 1 - row);
        }
        return drawing.add("f\n");
    }

    /** Neighbouring modules are one rectangle, so that no seam shows between them. */
    private static void drawRow(ByteMatrix modules, int row, Bytes drawing, int y) {
        int start = 0;
        while (start < modules.getWidth()) {
            int end = start;
            while (end < modules.getWidth() && modules.get(end, row) == 1) {
                end++;
            }
            if (end > start) {
                drawing.operand(QUIET + start).operand(y).operand(end - start).add("1 re\n");
            }
            start = end + 1;
        }
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /** Readers take letters for Latin ones unless the code says otherwise. */
    private static Map<EncodeHintType, Object> hints(String text) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }
}
