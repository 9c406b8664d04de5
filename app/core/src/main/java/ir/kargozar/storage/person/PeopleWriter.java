package ir.kargozar.storage.person;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.PERSON;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.identity.NationalId;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.Terms;
import ir.kargozar.storage.engine.WordIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateSetMoreStep;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Keeps the people of claims, within the transaction that stores the claims. Only what changed is written. */
public final class PeopleWriter {
    private final Store store;
    private final WordIndex words;
    private final PeopleReader reader;
    private final String put;

    public PeopleWriter(Store store) {
        this.store = store;
        this.words = store.personWords();
        this.reader = new PeopleReader(store);
        this.put = put(store);
    }

    private static String put(Store store) {
        Map<Field<?>, @Nullable Object> fresh = new LinkedHashMap<>();
        PersonRow.FIELDS.stream()
                .filter(field -> !field.equals(PERSON.ID))
                .forEach(field -> fresh.put(field, DSL.excluded(field)));
        InsertOnDuplicateSetMoreStep<Record> statement = store.dsl()
                .insertInto(PERSON, PersonRow.FIELDS)
                .values(PersonRow.FIELDS.stream()
                        .map(field -> DSL.val((Object) null, field))
                        .toList())
                .onConflict(PERSON.ID)
                .doUpdate()
                .set(fresh);
        return statement.getSQL();
    }

    /** Takes note of those whom claims name. */
    public void note(List<ClaimContent> contents) {
        List<PersonRow> named = contents.stream()
                .flatMap(content -> PersonRow.of(content).stream())
                .toList();
        Map<Long, PersonRow> before =
                reader.read(named.stream().map(PersonRow::id).distinct().toList());
        Map<Long, PersonRow> after = new LinkedHashMap<>();
        for (PersonRow row : named) {
            PersonRow known = after.getOrDefault(row.id(), before.get(row.id()));
            after.put(row.id(), known == null ? row : known.with(row));
        }
        after.values().removeIf(row -> row.equals(before.get(row.id())));
        store.batch(put, after.values().stream().map(PersonRow::values).toList());
        index(before, after);
    }

    private void index(Map<Long, PersonRow> before, Map<Long, PersonRow> after) {
        List<WordIndex.Entry> old = new ArrayList<>();
        List<WordIndex.Entry> fresh = new ArrayList<>();
        for (PersonRow row : after.values()) {
            WordIndex.Entry now = PersonWords.entry(row);
            PersonRow known = before.get(row.id());
            WordIndex.Entry then = known == null ? null : PersonWords.entry(known);
            if (!now.equals(then)) {
                fresh.add(now);
                if (then != null) {
                    old.add(then);
                }
            }
        }
        words.replace(old, fresh);
    }

    /** After a claim was corrected: takes note of those it names now, and forgets those whom no claim names any more. */
    public void correct(ClaimContent before, ClaimContent after) {
        note(List.of(after));
        List<Long> kept = PersonRow.of(after).stream().map(PersonRow::id).toList();
        PersonRow.of(before).stream()
                .filter(row -> !kept.contains(row.id()))
                .map(row -> row.person().nationalId())
                .filter(id -> !isNamed(id))
                .forEach(this::forget);
    }

    /** Claims are found by their people's national ids too. */
    private boolean isNamed(NationalId id) {
        WordIndex claims = store.claimWords();
        Condition named = CLAIM.INSURED_NATIONAL_ID.eq(id.value()).or(CLAIM.MAIN_NATIONAL_ID.eq(id.value()));
        return store.dsl()
                .fetchExists(DSL.selectOne()
                        .from(claims.table().join(CLAIM).on(CLAIM.POSITION.eq(claims.position())))
                        .where(claims.matches(Terms.of(id.value())), named));
    }

    private void forget(NationalId id) {
        PersonRow row = Objects.requireNonNull(
                reader.read(List.of(PersonRow.id(id))).get(PersonRow.id(id)), "a person named before");
        words.remove(List.of(PersonWords.entry(row)));
        store.dsl().deleteFrom(PERSON).where(PERSON.ID.eq(row.id())).execute();
    }

    /** Empties everything, to be filled again by {@link #note}. */
    public void clear() {
        words.clear();
        store.dsl().deleteFrom(PERSON).execute();
    }
}
