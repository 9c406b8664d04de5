package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.ITEM;
import static ir.kargozar.storage.schema.Tables.PAPER;

import ir.kargozar.claim.Account;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.WordIndex;
import ir.kargozar.storage.log.JooqChangeLog;
import ir.kargozar.storage.person.PeopleWriter;
import ir.kargozar.storage.statistics.RollUp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes claims with all that belongs to them: items, papers, words, people, sums of their months, log rows. */
final class ClaimWriter {
    private final Store store;
    private final JooqChangeLog log;
    private final PeopleWriter people;
    private final RollUp months;
    private final String claims;
    private final String items;
    private final String papers;
    private final String words;

    ClaimWriter(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.people = new PeopleWriter(store);
        this.months = new RollUp(store);
        this.claims = store.insert(CLAIM, ClaimRow.CLAIM_FIELDS);
        this.items = store.insert(ITEM, ClaimRow.ITEM_FIELDS);
        this.papers = store.insert(PAPER, ClaimRow.PAPER_FIELDS);
        this.words = words(store);
    }

    /** New rows; a fault CLAIM_EXISTS where one is there. */
    void add(List<ClaimRow> rows, Change change) {
        try {
            store.batch(claims, rows.stream().map(ClaimRow::values).toList());
        } catch (Fault fault) {
            throw fault.code().equals("RECORD_EXISTS") ? new Fault(fault, "CLAIM_EXISTS") : fault;
        }
        store.batch(items, rows.stream().flatMap(row -> row.items().stream()).toList());
        store.batch(papers, rows.stream().flatMap(row -> row.papers().stream()).toList());
        store.claimWords().add(rows.stream().map(ClaimWords::entry).toList());
        people.note(rows.stream().map(ClaimRow::content).toList());
        months.change(List.of(), rows.stream().map(ClaimRow::facts).toList());
        log.append(
                change,
                rows.stream()
                        .map(row -> new JooqChangeLog.Entry(subject(row), "", ClaimJson.whole(row)))
                        .toList());
    }

    private static String subject(ClaimRow row) {
        return row.claim().number().toString();
    }

    /** Only what changed. */
    void update(ClaimRow before, ClaimRow after, Change change) {
        write(before, after, change);
        months.change(List.of(before.facts()), List.of(after.facts()));
    }

    private void write(ClaimRow before, ClaimRow after, Change change) {
        columns(before, after);
        if (!before.content().items().equals(after.content().items())) {
            parts(ITEM, ITEM.CLAIM, items, after, after.items());
        }
        if (!before.content().papers().equals(after.content().papers())) {
            parts(PAPER, PAPER.CLAIM, papers, after, after.papers());
        }
        if (!before.content().equals(after.content())) {
            found(before, after);
        }
        log.append(change, subject(after), ClaimJson.difference(before, after), ClaimJson.difference(after, before));
    }

    /** By what the claim says now it is found, and so are its people. */
    private void found(ClaimRow before, ClaimRow after) {
        WordIndex.Entry old = ClaimWords.entry(before);
        WordIndex.Entry fresh = ClaimWords.entry(after);
        if (!old.equals(fresh)) {
            store.claimWords().replace(List.of(old), List.of(fresh));
        }
        people.correct(before.content(), after.content());
    }

    /** A claim before and after one revision. */
    record Step(ClaimRow before, ClaimRow after) {
        /** Whether one of {@link ClaimRow#STATE_FIELDS} does. */
        boolean changes(int field) {
            return !Objects.deepEquals(before.state(field), after.state(field));
        }

        boolean isOfStateOnly() {
            return before.content().equals(after.content());
        }

        /** True where nothing changes but the bank's word on the same account. */
        boolean isOfWordOnly() {
            Account old = before.content().account();
            Account fresh = after.content().account();
            return before.claim().state().equals(after.claim().state())
                    && old.sheba().equals(fresh.sheba())
                    && old.owner().equals(fresh.owner())
                    && before.content().with(fresh).equals(after.content());
        }
    }

    /** Many steps in this order; where all touch only the state, or only the bank's word, in one batch. */
    void step(List<Step> steps, Change change) {
        if (steps.stream().allMatch(Step::isOfStateOnly)) {
            states(steps);
            counted(steps);
        } else if (steps.stream().allMatch(Step::isOfWordOnly)) {
            store.batch(
                    words,
                    steps.stream().map(step -> wordAndPosition(step.after())).toList());
        } else {
            steps.forEach(step -> write(step.before(), step.after(), change));
            counted(steps);
            return;
        }
        log.append(
                change,
                steps.stream()
                        .map(step -> new JooqChangeLog.Entry(
                                subject(step.after()),
                                ClaimJson.difference(step.before(), step.after()),
                                ClaimJson.difference(step.after(), step.before())))
                        .toList());
    }

    private void counted(List<Step> steps) {
        months.change(
                steps.stream().map(step -> step.before().facts()).toList(),
                steps.stream().map(step -> step.after().facts()).toList());
    }

    /** Only columns that change somewhere: what is named is written in every index. */
    private void states(List<Step> steps) {
        List<Integer> changed = IntStream.range(0, ClaimRow.STATE_FIELDS.size())
                .filter(field -> steps.stream().anyMatch(step -> step.changes(field)))
                .boxed()
                .toList();
        Map<Field<?>, @Nullable Object> none = new LinkedHashMap<>();
        for (int place : changed) {
            Field<?> field = ClaimRow.STATE_FIELDS.get(place);
            none.put(field, DSL.val((Object) null, field));
        }
        String sql = store.dsl()
                .update(CLAIM)
                .set(none)
                .where(CLAIM.POSITION.eq(DSL.val((Long) null, CLAIM.POSITION)))
                .getSQL();
        store.batch(
                sql,
                steps.stream()
                        .map(step -> step.after().stateAndPosition(changed))
                        .toList());
    }

    /** The statement of {@link #wordAndPosition}. */
    private static String words(Store store) {
        return store.dsl()
                .update(CLAIM)
                .set(CLAIM.REVISION, 0L)
                .set(CLAIM.ACCOUNT_CONFIRMATION, "")
                .set(CLAIM.ACCOUNT_CONFIRMED_ON, 0L)
                .where(CLAIM.POSITION.eq(0L))
                .getSQL();
    }

    private static @Nullable Object[] wordAndPosition(ClaimRow row) {
        Account account = row.content().account();
        return new @Nullable Object[] {
            (long) row.claim().revision(),
            account.confirmation().name(),
            account.confirmedOn().map(day -> (long) day.number()).orElse(null),
            row.position().value()
        };
    }

    private void columns(ClaimRow before, ClaimRow after) {
        Map<Field<?>, @Nullable Object> changed = new LinkedHashMap<>();
        for (int i = 0; i < ClaimColumns.ALL.size(); i++) {
            if (!Objects.deepEquals(before.value(i), after.value(i))) {
                changed.put(ClaimColumns.ALL.get(i).field(), after.value(i));
            }
        }
        for (int i = ClaimRow.COURSE_OF_STATE; i < ClaimRow.STATE_FIELDS.size(); i++) {
            if (!Objects.equals(before.state(i), after.state(i))) {
                changed.put(ClaimRow.STATE_FIELDS.get(i), after.state(i));
            }
        }
        store.dsl()
                .update(CLAIM)
                .set(changed)
                .where(CLAIM.POSITION.eq(after.position().value()))
                .execute();
    }

    private void parts(
            Table<Record> table, Field<Long> claim, String insert, ClaimRow row, List<@Nullable Object[]> parts) {
        store.dsl().deleteFrom(table).where(claim.eq(row.position().value())).execute();
        store.batch(insert, parts);
    }
}
