package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM_MONTH;
import static ir.kargozar.storage.schema.Tables.PACKAGE_OUT;
import static ir.kargozar.storage.schema.Tables.STATEMENT;
import static ir.kargozar.storage.schema.Tables.STATEMENT_SENT;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.statistics.statement.Statement.Subject;
import ir.kargozar.statistics.statement.StatementLine;
import ir.kargozar.statistics.statement.Statements;
import ir.kargozar.storage.engine.Store;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Statements in their tables; what is counted now comes from {@code claim_month}. */
public final class JooqStatements implements Statements {
    private static final int ALL = Integer.MAX_VALUE;

    private final Store store;
    private final ChangeLog log;
    private final StoredStatements stored;

    public JooqStatements(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredStatements(store);
    }

    /** Without clerks: who works at a counter is that office's matter. */
    @Override
    public SortedMap<OfficeCode, List<StatementLine>> counted(JalaliMonth month) {
        SortedMap<OfficeCode, List<StatementLine>> counted = new TreeMap<>();
        store.dsl()
                .select(
                        AGENCY.CODE,
                        CLAIM_MONTH.KIND,
                        CLAIM_MONTH.PROVIDER_TYPE,
                        CLAIM_MONTH.STATUS,
                        CLAIM_MONTH.DATED,
                        CLAIM_MONTH.REASON,
                        CLAIM_MONTH.AGAIN)
                .select(sum(CLAIM_MONTH.CLAIMS))
                .select(sum(CLAIM_MONTH.PAGES))
                .select(sum(CLAIM_MONTH.AMOUNT))
                .select(sum(CLAIM_MONTH.APPROVED))
                .select(sum(CLAIM_MONTH.DAYS))
                .from(CLAIM_MONTH)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM_MONTH.AGENCY))
                .where(CLAIM_MONTH.MONTH.eq(StoredStatements.number(month)))
                .groupBy(
                        AGENCY.CODE,
                        CLAIM_MONTH.KIND,
                        CLAIM_MONTH.PROVIDER_TYPE,
                        CLAIM_MONTH.STATUS,
                        CLAIM_MONTH.DATED,
                        CLAIM_MONTH.REASON,
                        CLAIM_MONTH.AGAIN)
                .having(DSL.sum(CLAIM_MONTH.CLAIMS).ne(BigDecimal.ZERO))
                .forEach(row -> counted.computeIfAbsent(new OfficeCode(row.get(AGENCY.CODE)), _ -> new ArrayList<>())
                        .add(line(row)));
        return counted;
    }

    private static Field<Long> sum(Field<Long> column) {
        return DSL.sum(column).cast(SQLDataType.BIGINT).as(column);
    }

    private static StatementLine line(Record row) {
        return new StatementLine(
                new StatementLine.Group(
                        ClaimKind.valueOf(row.get(CLAIM_MONTH.KIND)),
                        ProviderType.valueOf(row.get(CLAIM_MONTH.PROVIDER_TYPE)),
                        Status.valueOf(row.get(CLAIM_MONTH.STATUS))),
                Dated.valueOf(row.get(CLAIM_MONTH.DATED)),
                row.get(CLAIM_MONTH.REASON),
                row.get(CLAIM_MONTH.AGAIN) == 1,
                new Sums(
                        row.get(CLAIM_MONTH.CLAIMS.getName(), Long.class),
                        row.get(CLAIM_MONTH.PAGES.getName(), Long.class),
                        row.get(CLAIM_MONTH.AMOUNT.getName(), Long.class),
                        row.get(CLAIM_MONTH.APPROVED.getName(), Long.class),
                        row.get(CLAIM_MONTH.DAYS.getName(), Long.class)));
    }

    @Override
    public Optional<Kept> latest(Subject subject) {
        return latest(STATEMENT
                        .MONTH
                        .eq(StoredStatements.number(subject.month()))
                        .and(STATEMENT.STATED_BY.eq(subject.by().value()))
                        .and(STATEMENT.AGENCY.eq(subject.agency().value())))
                .stream()
                .findFirst();
    }

    @Override
    public List<Kept> latest(JalaliMonth month) {
        return latest(STATEMENT.MONTH.eq(StoredStatements.number(month)));
    }

    /** Of two with one revision, after a restored backup, the one that came last. */
    private List<Kept> latest(Condition wanted) {
        Map<Subject, Kept> last = new LinkedHashMap<>();
        for (Kept kept : stored.list(wanted, ALL)) {
            last.merge(
                    kept.statement().subject(),
                    kept,
                    (a, b) -> b.statement().revision() >= a.statement().revision() ? b : a);
        }
        return last.values().stream().sorted((a, b) -> key(a).compareTo(key(b))).toList();
    }

    private static String key(Kept kept) {
        Subject subject = kept.statement().subject();
        return subject.agency() + " " + subject.by();
    }

    @Override
    public Optional<JalaliMonth> first() {
        return Optional.ofNullable(store.dsl()
                        .select(DSL.min(CLAIM_MONTH.MONTH))
                        .from(CLAIM_MONTH)
                        .where(CLAIM_MONTH.CLAIMS.ne(0L))
                        .fetchOne(0, Long.class))
                .map(StoredStatements::month);
    }

    @Override
    public void add(Statement statement, Change change) {
        store.joined(() -> {
            stored.add(statement, Optional.empty(), Optional.empty());
            note(log, statement, change);
        });
    }

    static void note(ChangeLog log, Statement statement, Change change) {
        Subject subject = statement.subject();
        log.append(
                change,
                subject.month() + " " + subject.agency() + " " + subject.by() + " " + statement.revision(),
                "",
                LinesJson.of(statement.lines()));
    }

    @Override
    public List<Sending> sendings(Statement statement) {
        return store.dsl()
                .select(STATEMENT_SENT.RECIPIENT, STATEMENT_SENT.SEQUENCE, PACKAGE_OUT.STATE)
                .from(STATEMENT_SENT)
                .join(STATEMENT)
                .on(STATEMENT.POSITION.eq(STATEMENT_SENT.STATEMENT))
                .join(PACKAGE_OUT)
                .on(PACKAGE_OUT.RECIPIENT.eq(STATEMENT_SENT.RECIPIENT))
                .and(PACKAGE_OUT.SEQUENCE.eq(STATEMENT_SENT.SEQUENCE))
                .where(STATEMENT.ID.eq(statement.id().toString()))
                .orderBy(STATEMENT_SENT.RECIPIENT)
                .fetch(row -> new Sending(new OfficeCode(row.value1()), row.value2(), stage(row.value3())));
    }

    private static Stage stage(String sent) {
        return switch (sent) {
            case "RECEIVED" -> Stage.RECEIVED;
            case "WRITTEN" -> Stage.SENT;
            default -> Stage.PACKED;
        };
    }
}
