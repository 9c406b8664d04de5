package ir.kargozar.storage.engine;

import ir.kargozar.text.SearchKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person typed, as beginnings of words: every one of {@code words} is wanted, or {@code joined}, which finds
 * a word written without the blank or ZWNJ that was typed.
 */
public record Terms(List<String> words, String joined) {

    public static Terms of(String typed) {
        SearchKey key = SearchKey.of(typed);
        return new Terms(key.value().isEmpty() ? List.of() : List.of(key.value().split(" ")), key.joined());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The terms in an engine's own language; words are letters and digits only. */
    String written(String before, String after, String and, String or) {
        String all =
                words.stream().distinct().map(word -> before + word + after).collect(Collectors.joining(and, "(", ")"));
        return words.size() == 1 ? all : all + or + before + joined + after;
    }
}
