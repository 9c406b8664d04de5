package ir.kargozar.faults;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.COUNTER;
import static ir.kargozar.storage.schema.Tables.ITEM;
import static ir.kargozar.storage.schema.Tables.PAPER;
import static ir.kargozar.storage.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.KnownPerson;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.log.LogRow;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.statistics.RollUp;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks whether a workspace holds exactly the first claims of its counter, each whole, and nothing else. */
record Inspection(Workspace workspace, Counter counter) {

    /**
     * Looks at all of it as a whole, and at each claim after {@code known}, which were looked at before.
     *
     * @return how many claims there are
     */
    long all(long known) {
        DSLContext dsl = workspace.store().dsl();
        assertThat(dsl.fetchValue("PRAGMA quick_check")).isEqualTo("ok");
        long stored = dsl.fetchCount(CLAIM);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(stored));
        assertThat(dsl.select(COUNTER.VALUE).from(COUNTER).fetch(COUNTER.VALUE).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("number given last")
                .isEqualTo(stored);
        List<ClaimContent> contents =
                LongStream.rangeClosed(1, stored).mapToObj(counter::content).toList();
        assertThat(rows(ITEM, ITEM.CLAIM))
                .isEqualTo(
                        contents.stream().mapToLong(each -> each.items().size()).sum());
        assertThat(rows(PAPER, PAPER.CLAIM))
                .isEqualTo(contents.stream()
                        .mapToLong(each -> each.papers().size())
                        .sum());
        assertThat((long) dsl.fetchCount(PERSON))
                .isEqualTo(contents.stream()
                        .flatMap(Inspection::people)
                        .map(Person::nationalId)
                        .distinct()
                        .count());
        for (String index : List.of("claim_search", "person_search")) {
            dsl.execute("INSERT INTO " + index + "(" + index + ") VALUES ('integrity-check')");
        }
        assertThat(new RollUp(workspace.store()).differing()).isZero();
        LongStream.rangeClosed(known + 1, stored).forEach(this::claim);
        return stored;
    }

    /** Rows that hang on a claim that is there. */
    private long rows(Table<Record> table, Field<Long> claim) {
        DSLContext dsl = workspace.store().dsl();
        assertThat(dsl.fetchExists(DSL.selectOne()
                        .from(table)
                        .where(claim.notIn(DSL.select(CLAIM.POSITION).from(CLAIM)))))
                .as("parts of no claim")
                .isFalse();
        return dsl.fetchCount(table);
    }

    private static Stream<Person> people(ClaimContent content) {
        return Stream.concat(Stream.of(content.insured()), content.mainInsured().stream());
    }

    private void claim(long serial) {
        ClaimNumber number = new ClaimNumber(Engine.AGENCY.code(), Made.DAY.year(), Math.toIntExact(serial));
        Claim<?> claim = workspace.claims().find(number).orElseThrow();
        assertThat(claim.content()).isEqualTo(counter.content(serial));
        assertThat(workspace.log().of(number.toString()))
                .singleElement()
                .extracting(LogRow::change)
                .isEqualTo(Clerk.CHANGE);
        people(claim.content()).forEach(person -> {
            assertThat(workspace.people().find(person.nationalId()).map(KnownPerson::person))
                    .contains(person);
            assertThat(workspace.people().search(person.nationalId().value(), 1))
                    .containsExactly(person);
            assertThat(workspace
                            .claims()
                            .list(ClaimQuery.ALL.text(person.nationalId().value()))
                            .lines())
                    .extracting(ClaimLine::number)
                    .contains(number);
        });
    }
}
