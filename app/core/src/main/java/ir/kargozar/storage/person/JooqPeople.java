package ir.kargozar.storage.person;

import static ir.kargozar.storage.schema.Tables.PERSON;

import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.KnownPerson;
import ir.kargozar.claim.people.People;
import ir.kargozar.identity.NationalId;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.Terms;
import ir.kargozar.storage.engine.Terms.Beginnings;
import ir.kargozar.storage.engine.WordIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.impl.DSL;

/**
 * People by the index of their words: those with the whole words, then those in whom the last one begins a word, and
 * only where there are none, those in whom every one does. The first found are given, in no order: nothing is sorted.
 */
public final class JooqPeople implements People {
    private final Store store;
    private final WordIndex words;
    private final PeopleReader reader;
    private final String found;

    public JooqPeople(Store store) {
        this.store = store;
        this.words = store.personWords();
        this.reader = new PeopleReader(store);
        this.found = store.dsl()
                .select(PersonRow.FIELDS)
                .from(words.table())
                .join(PERSON)
                .on(PERSON.ID.eq(words.position()))
                .where(words.matches(""))
                .limit(DSL.val(0L))
                .getSQL();
    }

    @Override
    public Optional<KnownPerson> find(NationalId id) {
        return row(id).map(row ->
                new KnownPerson(row.person(), row.main().flatMap(this::row).map(PersonRow::person), row.sheba()));
    }

    private Optional<PersonRow> row(NationalId id) {
        long wanted = PersonRow.id(id);
        return Optional.ofNullable(reader.read(List.of(wanted)).get(wanted));
    }

    @Override
    public List<Person> search(String typed, int limit) {
        Terms terms = Terms.of(typed);
        if (terms.isEmpty() || limit < 1) {
            return List.of();
        }
        Set<Person> people = new LinkedHashSet<>();
        for (Beginnings beginnings : Beginnings.values()) {
            boolean wanted = beginnings == Beginnings.ALL ? people.isEmpty() : people.size() < limit;
            if (wanted) {
                people.addAll(found(words.question(terms, beginnings), limit));
            }
        }
        return people.stream().limit(limit).toList();
    }

    private List<Person> found(String question, int limit) {
        return store.rows(found, row -> PersonRow.read(row).person(), question, (long) limit);
    }
}
