package ir.kargozar.imaging;

import java.io.EOFException;
import java.io.IOException;

/**
 * What the frame of a picture file says without decoding a pixel.
 *
 * @param pages at least 1
 * @param orientation as EXIF counts, 1 to 8; 1 is upright
 * @param plain true where nothing follows the picture's end, so that the file is nothing but this picture
 */
record Frame(int pages, int orientation, boolean plain) {

    /** The file ends before its picture does. */
    static final class Cut extends EOFException {
        private static final long serialVersionUID = 1L;
    }

    /** More pages than may be. */
    static final class Pages extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
