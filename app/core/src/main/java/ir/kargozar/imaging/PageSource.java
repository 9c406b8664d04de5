package ir.kargozar.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A file of pages that can be drawn one after another. */
interface PageSource extends AutoCloseable {

    int pages();

    /** Pixels a page has, or would have at the rule's density, before anything is decoded. */
    Size size(int page) throws IOException;

    /** A page the right way up in grey or colour, its longest side at most {@code longest}; never made larger. */
    BufferedImage draw(int page, int longest) throws IOException;

    @Override
    void close() throws IOException;

    /** In pixels. */
    record Size(int width, int height) {
        long pixels() {
            return (long) width * height;
        }

        int longest() {
            return Math.max(width, height);
        }
    }
}
