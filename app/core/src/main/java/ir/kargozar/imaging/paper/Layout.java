package ir.kargozar.imaging.paper;

import ir.kargozar.training.exercise.BroughtPaper;
import java.awt.Color;

/** How papers of some kinds are set out. */
interface Layout {

    /** @param ratio height by width */
    record Sheet(double ratio, Color tint, Color accent) {}

    Sheet sheet(BroughtPaper paper);

    /** Print and handwriting; stamp and signature where {@link #signed} says. */
    void draw(Brush brush, BroughtPaper paper, PaperWords words);

    /** Where the stamp stands, from the left and from above, as parts of width and height. */
    default Spot signed() {
        return new Spot(0.25, 0.84);
    }

    record Spot(double x, double y) {}
}
