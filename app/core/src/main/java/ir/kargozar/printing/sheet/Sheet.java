package ir.kargozar.printing.sheet;

import java.util.List;

/**
 * A whole paper.
 *
 * @param title of the PDF, shown by viewers
 */
public record Sheet(PaperSize size, String title, List<Block> blocks, Furniture furniture) {
    public Sheet {
        blocks = List.copyOf(blocks);
    }
}
