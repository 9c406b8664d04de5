package ir.kargozar.printing.layout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;

/** A QR code drawn as rectangles, sharp at every size; its quiet zone of four modules is part of the picture. */
final class QrDrawing {
    private static final int QUIET = 4;

    private QrDrawing() {}

    /** @param side of the picture, points */
    static Image of(String text, float side, PdfDocument pdf) {
        ByteMatrix modules = encode(text);
        int size = modules.getWidth() + 2 * QUIET;
        PdfFormXObject picture = new PdfFormXObject(new Rectangle(size, size));
        PdfCanvas canvas = new PdfCanvas(picture, pdf);
        canvas.setFillColor(ColorConstants.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            drawRow(modules, row, canvas, size - QUIET - 1 - row);
        }
        canvas.fill();
        canvas.release();
        return new Image(picture).scaleAbsolute(side, side);
    }

    /** Neighbouring modules are one rectangle, so that no seam shows between them. */
    private static void drawRow(ByteMatrix modules, int row, PdfCanvas canvas, int y) {
        int start = 0;
        while (start < modules.getWidth()) {
            int end = start;
            while (end < modules.getWidth() && modules.get(end, row) == 1) {
                end++;
            }
            if (end > start) {
                canvas.rectangle(QUIET + start, y, end - start, 1);
            }
            start = end + 1;
        }
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }
}
