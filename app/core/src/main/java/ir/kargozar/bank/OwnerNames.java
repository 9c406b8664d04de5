package ir.kargozar.bank;

import ir.kargozar.text.SearchKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether two spellings name one person: letters, ZWNJ and blanks as {@link SearchKey} sees them, first and last name in
 * either order, forms of address left out.
 */
final class OwnerNames {
    private final Set<String> titles;

    /** @param titles forms of address, as search keys */
    OwnerNames(Set<String> titles) {
        this.titles = titles;
    }

    boolean same(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return String.join("", words).equals(String.join("", others))
                || words.stream()
                        .sorted()
                        .toList()
                        .equals(others.stream().sorted().toList());
    }

    private List<String> words(String name) {
        return Arrays.stream(SearchKey.of(name).value().split(" ", -1))
                .filter(word -> !word.isEmpty() && !titles.contains(word))
                .toList();
    }
}
