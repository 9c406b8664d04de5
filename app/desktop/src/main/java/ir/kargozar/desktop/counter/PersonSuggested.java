package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.People;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.form.SuggestionsPane;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.List;

/** People suggested while a name or a number is typed into a field of a national id. */
final class PersonSuggested {

    private static final int MOST = 8;

    private PersonSuggested() {}

    static Suggestions<Person> under(Field id, People people, Latest asking) {
        return new Suggestions<>(
                id,
                new Suggestions.Source<>(
                        typed -> people.search(typed, MOST),
                        typed -> NationalId.of(typed) instanceof Parsed.Valid<NationalId>,
                        person -> id.set(person.nationalId())),
                asking);
    }

    static SuggestionsPane.Face<Person> face(Texts texts) {
        return new SuggestionsPane.Face<>(
                "people-suggestions",
                texts,
                "suggestions.title",
                person -> List.of(
                        Pieces.label(person.fullName(), "strong"),
                        Pieces.spring(),
                        Pieces.label(texts.word(person.relation()), "small", "quiet"),
                        Pieces.code(texts.digits(person.nationalId().value()))),
                person -> person.fullName() + " "
                        + texts.digits(person.nationalId().value()));
    }
}
