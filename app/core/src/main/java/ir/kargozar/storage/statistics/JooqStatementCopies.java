package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.STATEMENT;
import static ir.kargozar.storage.schema.Tables.STATEMENT_SENT;

import ir.kargozar.handover.statement.StatementCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.statistics.statement.Statements.Kept;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Statements between offices in their tables. */
public final class JooqStatementCopies implements StatementCopies {
    private final Store store;
    private final ChangeLog log;
    private final StoredStatements stored;

    public JooqStatementCopies(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredStatements(store);
    }

    @Override
    public List<Statement> due(OfficeCode recipient, int limit) {
        Condition isOwn = STATEMENT.CAME_FROM.isNull();
        Condition isOfAgency = STATEMENT.CAME_FROM.eq(STATEMENT.AGENCY);
        Condition has = DSL.exists(DSL.selectOne()
                .from(STATEMENT_SENT)
                .where(STATEMENT_SENT.STATEMENT.eq(STATEMENT.POSITION))
                .and(STATEMENT_SENT.RECIPIENT.eq(recipient.value())));
        return stored.list(isOwn.or(isOfAgency).and(DSL.not(has)), limit).stream()
                .map(Kept::statement)
                .toList();
    }

    @Override
    public void sent(OfficeCode recipient, List<Statement> statements, long sequence) {
        for (Statement each : statements) {
            store.dsl()
                    .insertInto(STATEMENT_SENT)
                    .set(STATEMENT_SENT.RECIPIENT, recipient.value())
                    .set(STATEMENT_SENT.STATEMENT, position(each.id()))
                    .set(STATEMENT_SENT.SEQUENCE, sequence)
                    .execute();
        }
    }

    @Override
    public void unsent(OfficeCode recipient, UUID statement) {
        store.dsl()
                .deleteFrom(STATEMENT_SENT)
                .where(STATEMENT_SENT.RECIPIENT.eq(recipient.value()))
                .and(STATEMENT_SENT.STATEMENT.eq(position(statement)))
                .execute();
    }

    private long position(UUID id) {
        return stored.position(id).orElseThrow(() -> new Fault("STORAGE_FAILED"));
    }

    @Override
    public boolean receive(Statement statement, From from, Change change) {
        return store.joined(() -> {
            List<Kept> known = stored.list(STATEMENT.ID.eq(statement.id().toString()), 1);
            if (known.isEmpty()) {
                stored.add(statement, Optional.of(from.sender()), Optional.of(from.on()));
                JooqStatements.note(log, statement, change);
            }
            return known.isEmpty() || known.getFirst().statement().equals(statement);
        });
    }
}
