package ir.kargozar.storage.person;

import ir.kargozar.claim.Person;
import ir.kargozar.storage.engine.WordIndex;
import ir.kargozar.text.SearchKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words by which a person is found: numbers, every word of each name, and each name written without blanks. */
public final class PersonWords {
    private PersonWords() {}

    static WordIndex.Entry entry(PersonRow row) {
        Set<String> words = new LinkedHashSet<>();
        collect(row.person(), words);
        return new WordIndex.Entry(row.id(), String.join(" ", words));
    }

    /** Adds a person's words to {@code words}. */
    public static void collect(Person person, Set<String> words) {
        words.add(person.nationalId().value());
        person.insuranceNumber().ifPresent(number -> words.add(number.value()));
        text(SearchKey.of(person.firstName().value()), words);
        text(SearchKey.of(person.lastName().value()), words);
    }

    /** Adds every word of a text, and all of it as one word. */
    public static void text(SearchKey key, Set<String> words) {
        if (!key.value().isEmpty()) {
            words.add(key.joined());
            words.addAll(List.of(key.value().split(" ")));
        }
    }
}
