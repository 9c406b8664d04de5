package ir.kargozar.printing.sheet;

import java.util.List;

/** Paragraphs, each after its symbol: a number, a dash or a box to tick. */
public record Items(List<Item> items) implements Block {

    /** @param symbol as it is drawn */
    public record Item(String symbol, Paragraph text) {}

    public Items {
        items = List.copyOf(items);
    }
}
