package ir.kargozar.storage.scan;

import static ir.kargozar.storage.schema.Tables.CIRCULAR_ATTACHMENT;
import static ir.kargozar.storage.schema.Tables.CLAIM_SCAN;
import static ir.kargozar.storage.schema.Tables.PACKAGE_SCAN;
import static ir.kargozar.storage.schema.Tables.SCAN;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.log.Change;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.log.JooqChangeLog;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Scans in their tables, contents on the shelf. A content is on the shelf before its row is there, never after. */
public final class JooqScans implements Scans {
    private static final int CHUNK = 500;

    private final Store store;
    private final JooqChangeLog log;
    private final SealedShelf shelf;
    private final HungScans hung;
    private final Clock clock;
    private final String insert;

    public JooqScans(Store store, JooqChangeLog log, Shelf shelf, DataKey key, Clock clock) {
        this.store = store;
        this.log = log;
        this.shelf = new SealedShelf(shelf, key);
        this.hung = new HungScans(store, log);
        this.clock = clock;
        this.insert = store.insert(
                SCAN,
                List.of(
                        SCAN.HASH,
                        SCAN.TYPE,
                        SCAN.PAGES,
                        SCAN.BYTES,
                        SCAN.WIDTH,
                        SCAN.HEIGHT,
                        SCAN.ORIGINAL_HASH,
                        SCAN.ORIGINAL_BYTES,
                        SCAN.NAME,
                        SCAN.KEPT_AT));
    }

    @Override
    public void keepAll(Change change, Consumer<Keeping> contents) {
        store.joined(() -> {
            Map<ScanHash, Scan> kept = new LinkedHashMap<>();
            shelf.putAll(putting -> contents.accept((scan, content) -> {
                if (kept.putIfAbsent(scan.hash(), scan) == null && !shelf.holds(scan.hash())) {
                    putting.put(scan.hash(), content);
                }
            }));
            Set<String> here = keepLonger(kept.keySet());
            List<Scan> fresh = kept.values().stream()
                    .filter(scan -> !here.contains(scan.hash().value()))
                    .toList();
            insert(fresh);
            log.append(
                    change,
                    fresh.stream()
                            .map(scan -> new JooqChangeLog.Entry(scan.hash().value(), "", ScanJson.of(scan)))
                            .toList());
        });
    }

    /** Given once more: from now on they are young again; says which were there. */
    private Set<String> keepLonger(Set<ScanHash> kept) {
        List<String> hashes = kept.stream().map(ScanHash::value).toList();
        Set<String> here = new HashSet<>();
        for (int from = 0; from < hashes.size(); from += CHUNK) {
            List<String> some = hashes.subList(from, Math.min(hashes.size(), from + CHUNK));
            here.addAll(store.dsl()
                    .update(SCAN)
                    .set(SCAN.KEPT_AT, clock.millis())
                    .where(SCAN.HASH.in(some))
                    .returning(SCAN.HASH)
                    .fetch(SCAN.HASH));
        }
        return here;
    }

    private void insert(List<Scan> scans) {
        store.batch(insert, scans.stream().map(this::row).toList());
    }

    private @Nullable Object[] row(Scan scan) {
        return new @Nullable Object[] {
            scan.hash().value(),
            scan.type().name(),
            (long) scan.pages(),
            scan.bytes(),
            (long) scan.width(),
            (long) scan.height(),
            scan.original().hash().value(),
            scan.original().bytes(),
            scan.original().name(),
            clock.millis()
        };
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

    static Scan scan(Record row, Original original) {
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
        store.joined(() -> hung.attach(claim, chosen, change));
    }

    @Override
    public void detach(ClaimNumber claim, int place, Change change) {
        store.joined(() -> of(claim).stream()
                .filter(attached -> attached.place() == place)
                .forEach(attached -> hung.detach(claim, attached, change)));
    }

    @Override
    public List<AttachedScan> of(ClaimNumber claim) {
        return of(List.of(claim)).getOrDefault(claim, List.of());
    }

    @Override
    public Map<ClaimNumber, List<AttachedScan>> of(List<ClaimNumber> claims) {
        return hung.of(claims);
    }

    @Override
    public void discard(Collection<ScanHash> contents) {
        store.joined(() -> contents.forEach(hash -> {
            if (find(hash).isEmpty()) {
                shelf.remove(hash);
            }
        }));
    }

    @Override
    public Sweep sweep(Set<ScanHash> wanted, Instant before, Change change) {
        return store.joined(() -> {
            List<ScanHash> unused = unused(wanted, before);
            for (ScanHash hash : unused) {
                store.dsl().deleteFrom(SCAN).where(SCAN.HASH.eq(hash.value())).execute();
                log.append(change, hash.value(), "", "");
            }
            List<ScanHash> kept = kept();
            int removed = shelf.keepOnly(kept.stream());
            return new Sweep(kept.size(), removed, missing(kept));
        });
    }

    @Override
    public List<ScanHash> missing() {
        return missing(kept());
    }

    private List<ScanHash> missing(List<ScanHash> kept) {
        return kept.stream().filter(hash -> !shelf.holds(hash)).toList();
    }

    private List<ScanHash> kept() {
        return store.dsl().select(SCAN.HASH).from(SCAN).orderBy(SCAN.HASH).fetch(row -> new ScanHash(row.value1()));
    }

    private List<ScanHash> unused(Set<ScanHash> wanted, Instant before) {
        return store
                .dsl()
                .select(SCAN.HASH)
                .from(SCAN)
                .where(SCAN.KEPT_AT.lt(before.toEpochMilli()))
                .and(SCAN.HASH.notIn(DSL.select(CLAIM_SCAN.HASH).from(CLAIM_SCAN)))
                .and(SCAN.HASH.notIn(DSL.select(CIRCULAR_ATTACHMENT.HASH).from(CIRCULAR_ATTACHMENT)))
                .and(SCAN.HASH.notIn(DSL.select(PACKAGE_SCAN.HASH).from(PACKAGE_SCAN)))
                .fetch(row -> new ScanHash(row.value1()))
                .stream()
                .filter(hash -> !wanted.contains(hash))
                .toList();
    }
}
