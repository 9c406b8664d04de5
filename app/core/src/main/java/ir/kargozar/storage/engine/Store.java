package ir.kargozar.storage.engine;

import ir.kargozar.office.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/** An open database of either engine: what the other rooms of the store work with. */
public final class Store implements AutoCloseable {
    private final DSLContext dsl;
    private final ThreadTransactions transactions;
    private final Questions questions;
    private final Search search;
    private final Runnable close;

    Store(SQLDialect dialect, ThreadTransactions transactions, Questions questions, Search search, Runnable close) {
        this.transactions = transactions;
        this.questions = questions;
        this.search = search;
        this.close = close;
        this.dsl = DSL.using(new DefaultConfiguration()
                .set(dialect)
                .set(new Settings().withRenderSchema(false).withExecuteLogging(false))
                .set(transactions)
                .set(new Faults(), new ProvedReading(questions)));
    }

    public DSLContext dsl() {
        return dsl;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** By which words claims are found. */
    public WordIndex claimWords() {
        return new WordIndex(this, search, "claim_search");
    }

    /** By which words people are found. */
    public WordIndex personWords() {
        return new WordIndex(this, search, "person_search");
    }

    /** By which words forms of the offset are found. */
    public WordIndex formWords() {
        return new WordIndex(this, search, "form_search");
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

    /** Reads one row where the result of {@link #rows} stands. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A short question asked for every claim, by plain JDBC: its text was made once by jOOQ, its values are as in {@link #batch}. */
    public <T> List<T> rows(String sql, RowReader<T> reader, Object... values) {
        return dsl.connectionResult(connection -> {
            PreparedStatement statement = questions.prepare(connection, sql);
            try {
                questions.begin(connection);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                List<T> read = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read.add(reader.read(rows));
                    }
                }
                questions.done(statement);
                questions.prove();
                return read;
            } catch (SQLException e) {
                questions.failed(statement, e);
                throw Faults.of(e);
            }
        });
    }

    /** One whole number of each row of a question that may have a million; prepared for one use, values as in {@link #rows}. */
    public long[] longs(String sql, Object... values) {
        return dsl.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                questions.begin(connection);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                long[] read = new long[1024];
                int count = 0;
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read = count < read.length ? read : Arrays.copyOf(read, 2 * count);
                        read[count++] = rows.getLong(1);
                    }
                }
                questions.prove();
                return Arrays.copyOf(read, count);
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        });
    }

    private void run(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        PreparedStatement statement = questions.prepare(connection, sql);
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
            questions.done(statement);
        } catch (SQLException e) {
            questions.failed(statement, e);
            throw e;
        }
    }

    @Override
    public void close() {
        close.run();
    }
}
