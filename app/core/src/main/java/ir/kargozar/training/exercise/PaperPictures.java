package ir.kargozar.training.exercise;

import java.nio.IntBuffer;

/** Papers of exercises as pictures. */
public interface PaperPictures {

    /** Draws a paper, marked as a sample; the same for the same paper and seed. */
    Picture draw(BroughtPaper paper, Look look);

    /**
     * @param seed of what differs from paper to paper: the turn of a stamp, a signature
     * @param width in dots; 874 is an A5 sheet at 150 dots an inch
     */
    record Look(long seed, int width) {}

    /** @param argb width × height dots, row by row, opaque */
    record Picture(int width, int height, IntBuffer argb) {}
}
