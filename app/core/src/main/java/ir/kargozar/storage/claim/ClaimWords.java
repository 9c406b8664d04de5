package ir.kargozar.storage.claim;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Representative;
import ir.kargozar.storage.engine.Search;
import ir.kargozar.text.SearchKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words by which a claim is found: of its people, its provider and its number, also written without blanks. */
final class ClaimWords {
    private final Set<String> words = new LinkedHashSet<>();

    private ClaimWords() {}

    static Search.Entry entry(ClaimRow row) {
        return new Search.Entry(row.position().value(), of(row.claim()));
    }

    static String of(Claim<?> claim) {
        ClaimWords all = new ClaimWords();
        all.number(claim.number());
        all.person(claim.content().insured());
        claim.content().mainInsured().ifPresent(all::person);
        claim.content().representative().map(Representative::name).ifPresent(name -> all.text(name.value()));
        all.text(claim.content().treatment().provider().name().value());
        return String.join(" ", all.words);
    }

    /** Whole, and by its serial alone. */
    private void number(ClaimNumber number) {
        words.add(SearchKey.of(number.toString()).joined());
        words.add(Integer.toString(number.serial()));
    }

    private void person(Person person) {
        words.add(person.nationalId().value());
        person.insuranceNumber().ifPresent(number -> words.add(number.value()));
        text(person.firstName().value());
        text(person.lastName().value());
        words.add(SearchKey.of(person.fullName()).joined());
    }

    private void text(String text) {
        SearchKey key = SearchKey.of(text);
        if (!key.value().isEmpty()) {
            words.addAll(Set.of(key.joined()));
            words.addAll(java.util.List.of(key.value().split(" ")));
        }
    }
}
