package ir.kargozar.printing.sheet;

import java.util.List;

/**
 * What stands on every page around the blocks.
 *
 * @param pageNumber words for a page's number and the number of pages of one copy
 * @param footer at the foot, opposite the page number; may be empty
 * @param notice above the head of every page, such as that the wording is a draft; may be empty
 * @param watermark drawn large across every page, behind the text; may be empty
 * @param mark stressed at the head of every page, under the copy's label, such as that it is a reprint; may be empty
 * @param copies a label for every copy, in order; the blocks are laid out once. Empty for one unlabelled copy
 */
public record Furniture(
        PageNumber pageNumber, String footer, String notice, String watermark, String mark, List<String> copies) {

    /** Words for «page 2 of 3». */
    @FunctionalInterface
    public interface PageNumber {
        String say(int page, int pages);
    }

    public Furniture {
        copies = List.copyOf(copies);
    }

    public static Furniture numbered(PageNumber pageNumber) {
        return new Furniture(pageNumber, "", "", "", "", List.of());
    }

    public Furniture footer(String text) {
        return new Furniture(pageNumber, text, notice, watermark, mark, copies);
    }

    public Furniture notice(String text) {
        return new Furniture(pageNumber, footer, text, watermark, mark, copies);
    }

    public Furniture watermark(String text) {
        return new Furniture(pageNumber, footer, notice, text, mark, copies);
    }

    public Furniture mark(String text) {
        return new Furniture(pageNumber, footer, notice, watermark, text, copies);
    }

    public Furniture copies(List<String> labels) {
        return new Furniture(pageNumber, footer, notice, watermark, mark, labels);
    }
}
