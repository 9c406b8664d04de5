package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.CLAIM_MONTH;

import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import ir.kargozar.storage.engine.MadeOnce;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code claim_month}: sums of all claims by month, which only repeat what the claims say. Whoever writes claims
 * tells it of them within the same transaction.
 */
public final class RollUp {
    /** One more whenever months are summed in another way than before. */
    private static final String NOW = "2";

    private static final String NAME = "statistics.months";
    /** As plain SQL: the same on both engines. */
    private static final String ADD =
            "INSERT INTO claim_month (month, dated, agency, clerk, kind, provider_type, status, again, reason,"
                    + " claims, pages, amount, approved, days) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (month, dated, agency, clerk, kind, provider_type, status, again, reason)"
                    + " DO UPDATE SET"
                    + " claims = claim_month.claims + excluded.claims, pages = claim_month.pages + excluded.pages,"
                    + " amount = claim_month.amount + excluded.amount, approved = claim_month.approved + excluded.approved,"
                    + " days = claim_month.days + excluded.days";

    private final Store store;

    public RollUp(Store store) {
        this.store = store;
    }

    /** Claims as they stood are taken away, claims as they stand now are added. */
    public void change(List<Facts> before, List<Facts> after) {
        MonthSums change = new MonthSums();
        before.forEach(change::take);
        after.forEach(change::add);
        add(change);
    }

    /** Changes what is known of one claim beside its own row. */
    public void changing(long claim, Runnable change) {
        List<Facts> before = new CountedClaims(store).of(CLAIM.POSITION.eq(claim));
        change.run();
        change(before, new CountedClaims(store).of(CLAIM.POSITION.eq(claim)));
    }

    private void add(MonthSums sums) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(new @Nullable Object[] {
            key.month(),
            key.dated().name(),
            key.group().agency(),
            key.group().clerk(),
            key.group().kind(),
            key.group().providerType(),
            key.group().status(),
            key.group().again() ? 1L : 0L,
            key.reason(),
            sum.claims(),
            sum.pages(),
            sum.amount(),
            sum.approved(),
            sum.days()
        }));
        store.batch(ADD, rows);
    }

    /** Sums up everything where an older program left it out. In one transaction: cut off, it begins again. */
    public void fill() {
        new MadeOnce(store, NAME, NOW).orElse(this::rebuild);
    }

    /** Sums up all claims anew. */
    public void rebuild() {
        store.joined(() -> {
            store.dsl().deleteFrom(CLAIM_MONTH).execute();
            add(recounted());
        });
    }

    /** How many sums are not what the claims say. */
    public long differing() {
        return store.joined(() -> recounted().differing(stored()));
    }

    private MonthSums recounted() {
        MonthSums sums = new MonthSums();
        new CountedClaims(store).forEach(DSL.noCondition(), sums::add);
        return sums;
    }

    private MonthSums stored() {
        MonthSums sums = new MonthSums();
        store.dsl().selectFrom(CLAIM_MONTH).forEach(row -> sums.add(key(row), sums(row)));
        return sums;
    }

    private static MonthSums.Key key(Record row) {
        return new MonthSums.Key(
                Dated.valueOf(row.get(CLAIM_MONTH.DATED)),
                row.get(CLAIM_MONTH.MONTH),
                new Facts.Group(
                        row.get(CLAIM_MONTH.AGENCY),
                        row.get(CLAIM_MONTH.CLERK),
                        row.get(CLAIM_MONTH.KIND),
                        row.get(CLAIM_MONTH.PROVIDER_TYPE),
                        row.get(CLAIM_MONTH.STATUS),
                        row.get(CLAIM_MONTH.AGAIN) == 1),
                row.get(CLAIM_MONTH.REASON));
    }

    private static Sums sums(Record row) {
        return new Sums(
                row.get(CLAIM_MONTH.CLAIMS),
                row.get(CLAIM_MONTH.PAGES),
                row.get(CLAIM_MONTH.AMOUNT),
                row.get(CLAIM_MONTH.APPROVED),
                row.get(CLAIM_MONTH.DAYS));
    }
}
