package ir.kargozar.storage.offset;

import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.person.PersonWords;
import ir.kargozar.text.SearchKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words by which a form is found: of its number, its centre and its workshops. */
final class FormWords {
    private final Set<String> words = new LinkedHashSet<>();

    private FormWords() {}

    static String of(FormNumber number, FormIndex index) {
        FormWords all = new FormWords();
        all.number(number);
        FormFacts facts = index.facts();
        all.text(facts.centre().legalEntityId());
        all.text(facts.centre().name());
        all.text(facts.workshop());
        index.workshops().forEach(all::text);
        return String.join(" ", all.words);
    }

    /** Without its dashes: whole, without the office, and kind and serial alone. */
    private void number(FormNumber number) {
        String whole = SearchKey.of(number.toString()).joined();
        String ofYear =
                whole.substring(SearchKey.of(number.office().value()).joined().length());
        words.add(whole);
        words.add(ofYear);
        words.add(ofYear.substring(2));
    }

    /** Cut twice, since a key may be longer than its text: no engine takes words without an end. */
    private void text(String text) {
        SearchKey key = SearchKey.of(FormRow.shown(text));
        PersonWords.text(SearchKey.of(FormRow.shown(key.value())), words);
    }
}
