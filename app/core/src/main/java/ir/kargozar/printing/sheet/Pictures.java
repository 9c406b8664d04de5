package ir.kargozar.printing.sheet;

import ir.kargozar.statistics.chart.Drawing;
import java.util.List;

/** Drawings side by side, in reading order, each under its title. Never parted by a page break. */
public record Pictures(List<Picture> pictures) implements Block {

    public Pictures {
        pictures = List.copyOf(pictures);
    }

    /** @param words what it says, for those who do not see it */
    public record Picture(String title, String words, Drawing drawing) {}
}
