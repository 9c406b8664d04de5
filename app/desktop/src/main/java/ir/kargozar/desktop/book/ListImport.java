package ir.kargozar.desktop.book;

import ir.kargozar.money.Rial;
import ir.kargozar.settlement.list.Listed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list that comes from a file.
 *
 * @param store id of the button that takes it; its words are the text {@code command.ID}
 * @param title key of what it is called
 * @param read off the window's thread; may refuse
 * @param codes of a row, as they are shown
 * @param take all of it, off the window's thread; may refuse
 */
public record ListImport<T>(
        String store,
        String title,
        Function<String, Listed<T>> read,
        Function<T, List<String>> codes,
        Function<T, Rial> amount,
        Consumer<List<T>> take) {}
