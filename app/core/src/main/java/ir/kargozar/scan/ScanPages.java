package ir.kargozar.scan;

import java.nio.IntBuffer;

/** Kept scans as pictures to look at. */
public interface ScanPages {

    /**
     * A page the right way up.
     *
     * @param page 0 first
     * @param longest its longest side in pixels, at most
     */
    Picture draw(ScanType type, byte[] content, int page, int longest);

    /** @param argb width × height dots, row by row */
    record Picture(int width, int height, IntBuffer argb) {}
}
