package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.CLAIM_SCAN;
import static ir.kargozar.storage.schema.Tables.COUNTER;
import static ir.kargozar.storage.schema.Tables.FORMER_CLAIM;
import static ir.kargozar.storage.schema.Tables.ITEM;
import static ir.kargozar.storage.schema.Tables.PAPER;

import ir.kargozar.claim.Claim;
import ir.kargozar.handover.restored.ClaimNumbers;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import ir.kargozar.storage.statistics.Course;
import ir.kargozar.storage.statistics.RollUp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Numbers of claims are keys of the store: a claim that gets another is written anew, and what hangs on it follows. */
public final class JooqClaimNumbers implements ClaimNumbers {
    private static final String SERIES = "claim";

    private final Store store;
    private final JooqChangeLog log;
    private final Counters counters;

    public JooqClaimNumbers(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.counters = new Counters(store);
    }

    @Override
    public Map<Integer, Integer> highest(OfficeCode agency) {
        return store.dsl()
                .select(COUNTER.YEAR, COUNTER.VALUE)
                .from(COUNTER)
                .where(COUNTER.AGENCY.eq(agency.value()))
                .and(COUNTER.NAME.eq(SERIES))
                .fetchMap(row -> Math.toIntExact(row.value1()), row -> Math.toIntExact(row.value2()));
    }

    @Override
    public boolean goOnBehind(OfficeCode agency, int jalaliYear, int serial) {
        return counters.atLeast(agency, SERIES, jalaliYear, serial);
    }

    @Override
    public void renumber(Claim<?> claim, Claim<?> renumbered, Change change) {
        store.joined(() -> {
            long agency = new Agencies(store).findOrAdd(claim.number().agency());
            Course course = new Courses(store).of(Position.of(claim.number(), agency));
            ClaimRow before = new ClaimRow(claim, agency, course);
            ClaimRow after = new ClaimRow(renumbered, agency, course);
            set(before, claim.revision(), ClaimColumns.bytes(UUID.randomUUID()));
            store.claimWords().remove(List.of(ClaimWords.entry(before)));
            new ClaimWriter(store, log).add(List.of(after), change);
            new RollUp(store).change(List.of(before.facts()), List.of());
            move(CLAIM_SCAN, CLAIM_SCAN.CLAIM, before, after);
            move(FORMER_CLAIM, FORMER_CLAIM.CLAIM, before, after);
            delete(ITEM, ITEM.CLAIM, before);
            delete(PAPER, PAPER.CLAIM, before);
            delete(CLAIM, CLAIM.POSITION, before);
            log.append(change, claim.number().toString(), "", "{\"number\":\"" + renumbered.number() + "\"}");
        });
    }

    @Override
    public void adopt(Claim<?> claim, UUID id, Change change) {
        store.joined(() -> {
            long agency = new Agencies(store).findOrAdd(claim.number().agency());
            set(new ClaimRow(claim, agency, Course.NONE), claim.revision(), ClaimColumns.bytes(id));
            log.append(change, claim.number().toString(), "{\"id\":\"" + claim.id() + "\"}", "{\"id\":\"" + id + "\"}");
        });
    }

    private void set(ClaimRow row, int revision, byte[] id) {
        int changed = store.dsl()
                .update(CLAIM)
                .set(CLAIM.ID, id)
                .where(CLAIM.POSITION.eq(row.position().value()))
                .and(CLAIM.ID.eq(ClaimColumns.bytes(row.claim().id())))
                .and(CLAIM.REVISION.eq((long) revision))
                .execute();
        if (changed != 1) {
            throw new Fault("CLAIM_CHANGED_MEANWHILE", row.claim().number().toString());
        }
    }

    private void move(Table<Record> table, Field<Long> claim, ClaimRow before, ClaimRow after) {
        store.dsl()
                .update(table)
                .set(claim, after.position().value())
                .where(claim.eq(before.position().value()))
                .execute();
    }

    private void delete(Table<Record> table, Field<Long> claim, ClaimRow row) {
        store.dsl().deleteFrom(table).where(claim.eq(row.position().value())).execute();
    }
}
