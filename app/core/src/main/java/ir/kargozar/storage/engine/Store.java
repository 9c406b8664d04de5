package ir.kargozar.storage.engine;

import ir.kargozar.office.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.jspecify.annotations.Nullable;

/** An open database of either engine: what the other rooms of the store work with. */
public final class Store implements AutoCloseable {
    private final DSLContext dsl;
    private final JooqTransactions transactions;
    private final Statements statements;
    private final Search search;
    private final Runnable close;

    private Store(DSLContext dsl, Statements statements, Parts parts) {
        this.dsl = dsl;
        this.statements = statements;
        this.search = parts.search();
        this.close = parts.close();
        this.transactions = new JooqTransactions(dsl, () -> parts.turn().take(dsl));
    }

    /** What differs from engine to engine. */
    record Parts(Search search, Turn turn, Runnable close) {}

    /** Waits, within a fresh transaction, until it may write. */
    interface Turn {
        void take(DSLContext dsl);
    }

    static Store of(SQLDialect dialect, ConnectionProvider connections, Statements statements, Parts parts) {
        return new Store(dsl(dialect, connections), statements, parts);
    }

    private static DSLContext dsl(SQLDialect dialect, ConnectionProvider connections) {
        return DSL.using(new DefaultConfiguration()
                .set(dialect)
                .set(new Settings().withRenderSchema(false).withExecuteLogging(false))
                .set(new ThreadLocalTransactionProvider(connections, true))
                .set(new Faults()));
    }

    public DSLContext dsl() {
        return dsl;
    }

    public Transactions transactions() {
        return transactions;
    }

    public Search search() {
        return search;
    }

    /** Within the running transaction, or one of its own. */
    public <T> T joined(Supplier<T> work) {
        return transactions.joined(work);
    }

    /** Within the running transaction, or one of its own. */
    public void joined(Runnable work) {
        transactions.joined(() -> {
            work.run();
            return true;
        });
    }

    /** The text of an insert, for {@link #batch}. */
    public String insert(Table<Record> table, List<? extends Field<?>> columns) {
        return dsl.insertInto(table, columns)
                .values(columns.stream()
                        .map(column -> DSL.val((Object) null, column))
                        .toList())
                .getSQL();
    }

    /** One statement for many rows, by plain JDBC: values are Long, String, bytes or null. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            dsl.connection(connection -> {
                try {
                    run(connection, sql, rows);
                } catch (SQLException e) {
                    throw Faults.of(e);
                }
            });
        }
    }

    private void run(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        PreparedStatement statement = statements.prepare(connection, sql);
        try {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                if (rows.size() > 1) {
                    statement.addBatch();
                }
            }
            if (rows.size() > 1) {
                statement.executeBatch();
            } else {
                statement.executeUpdate();
            }
        } finally {
            statements.done(statement);
        }
    }

    @Override
    public void close() {
        close.run();
    }
}
