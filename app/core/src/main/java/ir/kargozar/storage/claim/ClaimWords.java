package ir.kargozar.storage.claim;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Representative;
import ir.kargozar.storage.engine.Terms;
import ir.kargozar.storage.engine.WordIndex;
import ir.kargozar.storage.person.PersonWords;
import ir.kargozar.text.SearchKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words by which a claim is found: of its people, its provider, its number and its amounts. */
final class ClaimWords {
    private final Set<String> words = new LinkedHashSet<>();

    private ClaimWords() {}

    static WordIndex.Entry entry(ClaimRow row) {
        return new WordIndex.Entry(row.position().value(), of(row.claim()));
    }

    static String of(Claim<?> claim) {
        ClaimWords all = new ClaimWords();
        all.number(claim.number());
        PersonWords.collect(claim.content().insured(), all.words);
        claim.content().mainInsured().ifPresent(main -> PersonWords.collect(main, all.words));
        claim.content().representative().map(Representative::name).ifPresent(name -> all.text(name.value()));
        all.text(claim.content().treatment().provider().name().value());
        all.words.add(Terms.amount(claim.content().amount().value()));
        for (Item item : claim.content().items()) {
            all.words.add(Terms.amount(item.amount().value()));
        }
        return String.join(" ", all.words);
    }

    /** Without its dashes: whole, without the agency, the serial with its zeros and check digit, and the serial alone. */
    private void number(ClaimNumber number) {
        String whole = SearchKey.of(number.toString()).joined();
        String ofYear =
                whole.substring(SearchKey.of(number.agency().value()).joined().length());
        words.add(whole);
        words.add(ofYear);
        words.add(ofYear.substring(2));
        words.add(Integer.toString(number.serial()));
    }

    private void text(String text) {
        PersonWords.text(SearchKey.of(text), words);
    }
}
