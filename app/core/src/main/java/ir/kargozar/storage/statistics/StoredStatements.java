package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.STATEMENT;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.statistics.statement.Statement.Subject;
import ir.kargozar.statistics.statement.Statements.Kept;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The table {@code statement}. */
final class StoredStatements {
    private final Store store;

    StoredStatements(Store store) {
        this.store = store;
    }

    List<Kept> list(Condition wanted, int limit) {
        return store.dsl()
                .selectFrom(STATEMENT)
                .where(wanted)
                .orderBy(STATEMENT.POSITION)
                .limit(limit)
                .fetch(StoredStatements::kept);
    }

    Optional<Long> position(UUID id) {
        return store.dsl()
                .select(STATEMENT.POSITION)
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(id.toString()))
                .fetchOptional(STATEMENT.POSITION);
    }

    /** @param from empty for an own one */
    void add(Statement statement, Optional<OfficeCode> from, Optional<JalaliDate> cameOn) {
        Subject subject = statement.subject();
        store.dsl()
                .insertInto(STATEMENT)
                .set(
                        STATEMENT.POSITION,
                        DSL.field(DSL.select(DSL.coalesce(DSL.max(STATEMENT.POSITION), 0L)
                                        .plus(1L))
                                .from(STATEMENT)))
                .set(STATEMENT.ID, statement.id().toString())
                .set(STATEMENT.STATED_BY, subject.by().value())
                .set(STATEMENT.AGENCY, subject.agency().value())
                .set(STATEMENT.MONTH, number(subject.month()))
                .set(STATEMENT.REVISION, (long) statement.revision())
                .set(STATEMENT.MADE_ON, (long) statement.madeOn().number())
                .set(STATEMENT.CAME_ON, cameOn.map(day -> (long) day.number()).orElse(null))
                .set(STATEMENT.CAME_FROM, from.map(OfficeCode::value).orElse(null))
                .set(STATEMENT.LINES, LinesJson.of(statement.lines()))
                .execute();
    }

    static long number(JalaliMonth month) {
        return month.year() * 100L + month.month();
    }

    static JalaliMonth month(long number) {
        return new JalaliMonth((int) (number / 100), (int) (number % 100));
    }

    private static Kept kept(Record row) {
        Statement statement = new Statement(
                UUID.fromString(row.get(STATEMENT.ID)),
                new Subject(
                        new OfficeCode(row.get(STATEMENT.STATED_BY)),
                        new OfficeCode(row.get(STATEMENT.AGENCY)),
                        month(row.get(STATEMENT.MONTH))),
                Math.toIntExact(row.get(STATEMENT.REVISION)),
                day(row.get(STATEMENT.MADE_ON)),
                LinesJson.read(row.get(STATEMENT.LINES)));
        return new Kept(
                statement, Optional.ofNullable(row.get(STATEMENT.CAME_ON)).map(StoredStatements::day));
    }

    private static JalaliDate day(long number) {
        return JalaliDate.ofNumber((int) number);
    }
}
