package ir.kargozar.desktop.scans;

import ir.kargozar.scan.ScanPages.Picture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A drawn picture as an image of the screen: the same memory, nothing is copied or decoded. */
final class ScanImage {
    private ScanImage() {}

    /** Pages are opaque, so that their dots need no multiplying. */
    static Image of(Picture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(), picture.height(), picture.argb(), PixelFormat.getIntArgbPreInstance()));
    }
}
