package ir.kargozar.storage.offset;

import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.person.PersonWords;
import ir.kargozar.text.SearchKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a form is found: of its number, its centre and its workshops. */
final class FormWords {
    private static final Pattern BLANKS = Pattern.compile("[\\h\\v]+");

    private final Set<String> words = new LinkedHashSet<>();

    private FormWords() {}

    static String of(FormNumber number, FormIndex index) {
        FormWords all = new FormWords();
        all.number(number);
        FormFacts facts = index.facts();
        all.text(facts.centre().legalEntityId());
        all.name(facts.centre().name());
        all.name(facts.workshop());
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

    /** A name's words, each also joined with the next; what was written without a blank, such as with ZWNJ, as one too. */
    private void name(String name) {
        String shown = FormRow.shown(name);
        text(shown);
        BLANKS.splitAsStream(shown).forEach(this::text);
        List<String> each = List.of(SearchKey.of(shown).value().split(" "));
        for (int i = 1; i < each.size(); i++) {
            text(each.get(i - 1) + each.get(i));
        }
    }

    /** Cut twice, since a key may be longer than its text: no engine takes words without an end. */
    private void text(String text) {
        SearchKey key = SearchKey.of(FormRow.shown(text));
        PersonWords.text(SearchKey.of(FormRow.shown(key.value())), words);
    }
}
