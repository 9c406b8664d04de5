package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PACKAGE_SCAN;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Which scans are in one package; their contents are on the shelf. */
record StoredScans(Store store, String direction, OfficeCode office, long sequence) {
    private Condition ours() {
        return PACKAGE_SCAN
                .DIRECTION
                .eq(direction)
                .and(PACKAGE_SCAN.OFFICE.eq(office.value()))
                .and(PACKAGE_SCAN.SEQUENCE.eq(sequence));
    }

    void add(List<ScanHash> scans) {
        List<@Nullable Object[]> rows = new ArrayList<>(scans.size());
        for (ScanHash hash : scans) {
            rows.add(new @Nullable Object[] {direction, office.value(), sequence, rows.size() + 1L, hash.value()});
        }
        store.batch(store.insert(PACKAGE_SCAN, List.of(PACKAGE_SCAN.fields())), rows);
    }

    List<ScanHash> list() {
        return store.dsl()
                .select(PACKAGE_SCAN.HASH)
                .from(PACKAGE_SCAN)
                .where(ours())
                .orderBy(PACKAGE_SCAN.PLACE)
                .fetch(row -> new ScanHash(row.value1()));
    }

    void remove() {
        store.dsl().deleteFrom(PACKAGE_SCAN).where(ours()).execute();
    }
}
