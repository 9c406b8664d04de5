package ir.kargozar.storage.scan;

import static ir.kargozar.storage.schema.Tables.CLAIM_SCAN;
import static ir.kargozar.storage.schema.Tables.SCAN;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.PaperType;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.storage.claim.ClaimKeys;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What hangs on which claim. */
final class HungScans {
    private static final int CHUNK = 500;

    private final Store store;
    private final JooqChangeLog log;
    private final String insert;

    HungScans(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.insert = store.insert(
                CLAIM_SCAN,
                List.of(
                        CLAIM_SCAN.CLAIM,
                        CLAIM_SCAN.PLACE,
                        CLAIM_SCAN.HASH,
                        CLAIM_SCAN.ORIGINAL_HASH,
                        CLAIM_SCAN.ORIGINAL_BYTES,
                        CLAIM_SCAN.NAME,
                        CLAIM_SCAN.PAPER));
    }

    void attach(ClaimNumber claim, List<ChosenScan> chosen, Change change) {
        long position = position(claim).orElseThrow(() -> new Fault("STORAGE_FAILED"));
        long place = lastPlace(position);
        List<JooqChangeLog.Entry> entries = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ChosenScan each : chosen) {
            AttachedScan attached = new AttachedScan(Math.toIntExact(++place), each.scan(), each.paper());
            rows.add(row(position, attached));
            entries.add(new JooqChangeLog.Entry(claim.toString(), "", ScanJson.of(attached)));
        }
        store.batch(insert, rows);
        log.append(change, entries);
    }

    private Optional<Long> position(ClaimNumber claim) {
        return new ClaimKeys(store).position(claim);
    }

    private long lastPlace(long position) {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(CLAIM_SCAN.PLACE), DSL.inline(0L)))
                .from(CLAIM_SCAN)
                .where(CLAIM_SCAN.CLAIM.eq(position))
                .fetchSingle()
                .value1();
    }

    private static @Nullable Object[] row(long position, AttachedScan attached) {
        Original original = attached.scan().original();
        return new @Nullable Object[] {
            position,
            (long) attached.place(),
            attached.scan().hash().value(),
            original.hash().value(),
            original.bytes(),
            original.name(),
            attached.paper().map(Enum::name).orElse(null)
        };
    }

    void detach(ClaimNumber claim, AttachedScan attached, Change change) {
        store.dsl()
                .deleteFrom(CLAIM_SCAN)
                .where(CLAIM_SCAN.CLAIM.eq(position(claim).orElseThrow()))
                .and(CLAIM_SCAN.PLACE.eq((long) attached.place()))
                .execute();
        log.append(change, claim.toString(), ScanJson.of(attached), "");
    }

    /** By place; claims that are not here, or have none, are left out. */
    Map<ClaimNumber, List<AttachedScan>> of(List<ClaimNumber> claims) {
        Map<Long, ClaimNumber> numbers = new HashMap<>();
        ClaimKeys keys = new ClaimKeys(store);
        claims.forEach(claim -> keys.position(claim).ifPresent(position -> numbers.put(position, claim)));
        List<Long> positions = List.copyOf(numbers.keySet());
        Map<ClaimNumber, List<AttachedScan>> hung = new HashMap<>();
        for (int from = 0; from < positions.size(); from += CHUNK) {
            read(CLAIM_SCAN.CLAIM.in(positions.subList(from, Math.min(positions.size(), from + CHUNK))), numbers, hung);
        }
        return hung;
    }

    private void read(Condition which, Map<Long, ClaimNumber> numbers, Map<ClaimNumber, List<AttachedScan>> hung) {
        store.dsl()
                .select(CLAIM_SCAN.fields())
                .select(SCAN.HASH, SCAN.TYPE, SCAN.PAGES, SCAN.BYTES, SCAN.WIDTH, SCAN.HEIGHT)
                .from(CLAIM_SCAN)
                .join(SCAN)
                .on(SCAN.HASH.eq(CLAIM_SCAN.HASH))
                .where(which)
                .orderBy(CLAIM_SCAN.CLAIM, CLAIM_SCAN.PLACE)
                .forEach(row -> {
                    ClaimNumber claim = numbers.get(row.get(CLAIM_SCAN.CLAIM));
                    if (claim != null) {
                        hung.computeIfAbsent(claim, _ -> new ArrayList<>()).add(attached(row));
                    }
                });
    }

    private static AttachedScan attached(Record row) {
        Original original = new Original(
                new ScanHash(row.get(CLAIM_SCAN.ORIGINAL_HASH)),
                row.get(CLAIM_SCAN.NAME),
                row.get(CLAIM_SCAN.ORIGINAL_BYTES));
        return new AttachedScan(
                Math.toIntExact(row.get(CLAIM_SCAN.PLACE)),
                JooqScans.scan(row, original),
                Optional.ofNullable(row.get(CLAIM_SCAN.PAPER)).map(PaperType::valueOf));
    }
}
