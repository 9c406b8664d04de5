package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.storage.engine.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Select;
import tools.jackson.databind.json.JsonMapper;

/** The facts of claims, out of the claims themselves. */
final class CountedClaims {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CHUNK = 10_000;

    private final Store store;

    CountedClaims(Store store) {
        this.store = store;
    }

    private record Row(long position, Facts facts) {}

    void forEach(Condition wanted, Consumer<Facts> each) {
        long last = -1;
        List<Row> rows = rows(wanted, last);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                each.accept(row.facts());
                last = row.position();
            }
            rows = rows(wanted, last);
        }
    }

    List<Facts> of(Condition wanted) {
        List<Facts> all = new ArrayList<>();
        forEach(wanted, all::add);
        return all;
    }

    private List<Row> rows(Condition wanted, long last) {
        Select<?> select = store.dsl()
                .select(
                        CLAIM.POSITION,
                        CLAIM.AGENCY,
                        CLAIM.KIND,
                        CLAIM.PROVIDER_TYPE,
                        CLAIM.STATUS,
                        CLAIM.RECEIVED_ON,
                        CLAIM.STATE_ON,
                        CLAIM.PAGES,
                        CLAIM.AMOUNT,
                        CLAIM.APPROVED,
                        CLAIM.REASONS)
                .select(Course.READ)
                .from(CLAIM)
                .where(wanted)
                .and(CLAIM.POSITION.gt(last))
                .orderBy(CLAIM.POSITION)
                .limit(CHUNK);
        return store.rows(
                select.getSQL(), CountedClaims::row, select.getBindValues().toArray());
    }

    private static Row row(ResultSet row) throws SQLException {
        Course course = Course.read(row, 12);
        Facts.Group group = new Facts.Group(
                row.getLong(2), course.clerk(), row.getString(3), row.getString(4), row.getString(5), course.again());
        Facts.Days days = new Facts.Days(row.getLong(6), course.handedOn(), course.answeredOn(), row.getLong(7));
        Facts.Amounts amounts = new Facts.Amounts(row.getLong(8), row.getLong(9), row.getLong(10));
        String reasons = row.getString(11);
        return new Row(row.getLong(1), new Facts(group, days, amounts, reasons == null ? Set.of() : codes(reasons)));
    }

    private static Set<String> codes(String reasons) {
        return JSON.readTree(reasons).values().stream()
                .map(reason -> reason.get("code").stringValue())
                .collect(Collectors.toUnmodifiableSet());
    }
}
