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
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.claim.ClaimKeys;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.log.JooqChangeLog;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Scans in their tables, contents on the shelf. A content is on the shelf before its row is there, never after. */
public final class JooqScans implements Scans {
    private final Store store;
    private final JooqChangeLog log;
    private final SealedShelf shelf;
    private final ClaimKeys keys;
    private final Clock clock;

    public JooqScans(Store store, JooqChangeLog log, Shelf shelf, DataKey key, Clock clock) {
        this.store = store;
        this.log = log;
        this.shelf = new SealedShelf(shelf, key);
        this.keys = new ClaimKeys(store);
        this.clock = clock;
    }

    @Override
    public void keep(ReadyScan ready, Change change) {
        Scan scan = ready.scan();
        store.joined(() -> {
            if (!shelf.holds(scan.hash())) {
                shelf.put(scan.hash(), ready.content());
            }
            if (find(scan.hash()).isEmpty()) {
                insert(scan);
                log.append(change, scan.hash().value(), "", ScanJson.of(scan));
            } else {
                keepLonger(scan.hash());
            }
        });
    }

    /** Given once more: from now on it is young again. */
    private void keepLonger(ScanHash hash) {
        store.dsl()
                .update(SCAN)
                .set(SCAN.KEPT_AT, clock.millis())
                .where(SCAN.HASH.eq(hash.value()))
                .execute();
    }

    private void insert(Scan scan) {
        store.dsl()
                .insertInto(SCAN)
                .set(SCAN.HASH, scan.hash().value())
                .set(SCAN.TYPE, scan.type().name())
                .set(SCAN.PAGES, (long) scan.pages())
                .set(SCAN.BYTES, scan.bytes())
                .set(SCAN.WIDTH, (long) scan.width())
                .set(SCAN.HEIGHT, (long) scan.height())
                .set(SCAN.ORIGINAL_HASH, scan.original().hash().value())
                .set(SCAN.ORIGINAL_BYTES, scan.original().bytes())
                .set(SCAN.NAME, scan.original().name())
                .set(SCAN.KEPT_AT, clock.millis())
                .execute();
    }

    @Override
    public Optional<Scan> find(ScanHash hash) {
        return store.dsl()
                .selectFrom(SCAN)
                .where(SCAN.HASH.eq(hash.value()))
                .fetchOptional(row -> scan(
                        row,
                        new Original(
                                new ScanHash(row.get(SCAN.ORIGINAL_HASH)),
                                row.get(SCAN.NAME),
                                row.get(SCAN.ORIGINAL_BYTES))));
    }

    private static Scan scan(Record row, Original original) {
        return new Scan(
                new ScanHash(row.get(SCAN.HASH)),
                original,
                ScanType.valueOf(row.get(SCAN.TYPE)),
                Math.toIntExact(row.get(SCAN.PAGES)),
                row.get(SCAN.BYTES),
                Math.toIntExact(row.get(SCAN.WIDTH)),
                Math.toIntExact(row.get(SCAN.HEIGHT)));
    }

    @Override
    public void read(ScanHash hash, OutputStream out) {
        shelf.read(hash, out);
    }

    @Override
    public void attach(ClaimNumber claim, List<ChosenScan> chosen, Change change) {
        store.joined(() -> {
            long position = position(claim);
            long place = lastPlace(position);
            List<JooqChangeLog.Entry> entries = new ArrayList<>();
            for (ChosenScan each : chosen) {
                AttachedScan attached = new AttachedScan(Math.toIntExact(++place), each.scan(), each.paper());
                hang(position, attached);
                entries.add(new JooqChangeLog.Entry(claim.toString(), "", ScanJson.of(attached)));
            }
            log.append(change, entries);
        });
    }

    private long position(ClaimNumber claim) {
        return keys.position(claim).orElseThrow(() -> new Fault("STORAGE_FAILED"));
    }

    private long lastPlace(long position) {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(CLAIM_SCAN.PLACE), DSL.inline(0L)))
                .from(CLAIM_SCAN)
                .where(CLAIM_SCAN.CLAIM.eq(position))
                .fetchSingle()
                .value1();
    }

    private void hang(long position, AttachedScan attached) {
        Original original = attached.scan().original();
        store.dsl()
                .insertInto(CLAIM_SCAN)
                .set(CLAIM_SCAN.CLAIM, position)
                .set(CLAIM_SCAN.PLACE, (long) attached.place())
                .set(CLAIM_SCAN.HASH, attached.scan().hash().value())
                .set(CLAIM_SCAN.ORIGINAL_HASH, original.hash().value())
                .set(CLAIM_SCAN.ORIGINAL_BYTES, original.bytes())
                .set(CLAIM_SCAN.NAME, original.name())
                .set(CLAIM_SCAN.PAPER, attached.paper().map(Enum::name).orElse(null))
                .execute();
    }

    @Override
    public void detach(ClaimNumber claim, int place, Change change) {
        store.joined(() -> of(claim).stream()
                .filter(attached -> attached.place() == place)
                .forEach(attached -> {
                    store.dsl()
                            .deleteFrom(CLAIM_SCAN)
                            .where(CLAIM_SCAN.CLAIM.eq(position(claim)))
                            .and(CLAIM_SCAN.PLACE.eq((long) place))
                            .execute();
                    log.append(change, claim.toString(), ScanJson.of(attached), "");
                }));
    }

    @Override
    public List<AttachedScan> of(ClaimNumber claim) {
        Optional<Long> position = keys.position(claim);
        return position.isEmpty()
                ? List.of()
                : store.dsl()
                        .select(CLAIM_SCAN.fields())
                        .select(SCAN.HASH, SCAN.TYPE, SCAN.PAGES, SCAN.BYTES, SCAN.WIDTH, SCAN.HEIGHT)
                        .from(CLAIM_SCAN)
                        .join(SCAN)
                        .on(SCAN.HASH.eq(CLAIM_SCAN.HASH))
                        .where(CLAIM_SCAN.CLAIM.eq(position.get()))
                        .orderBy(CLAIM_SCAN.PLACE)
                        .fetch(JooqScans::attached);
    }

    private static AttachedScan attached(Record row) {
        Original original = new Original(
                new ScanHash(row.get(CLAIM_SCAN.ORIGINAL_HASH)),
                row.get(CLAIM_SCAN.NAME),
                row.get(CLAIM_SCAN.ORIGINAL_BYTES));
        return new AttachedScan(
                Math.toIntExact(row.get(CLAIM_SCAN.PLACE)),
                scan(row, original),
                Optional.ofNullable(row.get(CLAIM_SCAN.PAPER)).map(PaperType::valueOf));
    }

    @Override
    public Sweep sweep(Set<ScanHash> wanted, Instant before, Change change) {
        return store.joined(() -> {
            List<ScanHash> unused = unused(wanted, before);
            for (ScanHash hash : unused) {
                store.dsl().deleteFrom(SCAN).where(SCAN.HASH.eq(hash.value())).execute();
                log.append(change, hash.value(), "", "");
            }
            List<ScanHash> kept = store.dsl()
                    .select(SCAN.HASH)
                    .from(SCAN)
                    .orderBy(SCAN.HASH)
                    .fetch(row -> new ScanHash(row.value1()));
            int removed = shelf.keepOnly(kept.stream());
            List<ScanHash> missing =
                    kept.stream().filter(hash -> !shelf.holds(hash)).toList();
            return new Sweep(kept.size(), removed, missing);
        });
    }

    private List<ScanHash> unused(Set<ScanHash> wanted, Instant before) {
        return store
                .dsl()
                .select(SCAN.HASH)
                .from(SCAN)
                .where(SCAN.KEPT_AT.lt(before.toEpochMilli()))
                .and(SCAN.HASH.notIn(DSL.select(CLAIM_SCAN.HASH).from(CLAIM_SCAN)))
                .fetch(row -> new ScanHash(row.value1()))
                .stream()
                .filter(hash -> !wanted.contains(hash))
                .toList();
    }
}
