package ir.kargozar.desktop.practice;

import ir.kargozar.training.exercise.PaperPictures.Picture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A drawn paper as an image of the screen: the same memory. */
final class PaperImage {
    private PaperImage() {}

    static Image of(Picture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(), picture.height(), picture.argb(), PixelFormat.getIntArgbPreInstance()));
    }
}
