package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PACKAGE_SET_ASIDE;

import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Records of one package that could not be taken. */
record StoredSetAside(Store store, String direction, OfficeCode office, long sequence) {

    void add(List<SetAside> records) {
        List<@Nullable Object[]> rows = new ArrayList<>(records.size());
        for (SetAside bad : records) {
            rows.add(new @Nullable Object[] {
                direction, office.value(), sequence, bad.record(), bad.subject(), bad.field(), bad.code(), bad.message()
            });
        }
        store.batch(store.insert(PACKAGE_SET_ASIDE, List.of(PACKAGE_SET_ASIDE.fields())), rows);
    }

    void remove() {
        store.dsl().deleteFrom(PACKAGE_SET_ASIDE).where(ofPackage()).execute();
    }

    private Condition ofPackage() {
        return PACKAGE_SET_ASIDE
                .DIRECTION
                .eq(direction)
                .and(PACKAGE_SET_ASIDE.OFFICE.eq(office.value()))
                .and(PACKAGE_SET_ASIDE.SEQUENCE.eq(sequence));
    }

    List<SetAside> list() {
        return store.dsl()
                .selectFrom(PACKAGE_SET_ASIDE)
                .where(ofPackage())
                .orderBy(PACKAGE_SET_ASIDE.PLACE)
                .fetch(row -> new SetAside(
                        row.get(PACKAGE_SET_ASIDE.PLACE),
                        row.get(PACKAGE_SET_ASIDE.SUBJECT),
                        row.get(PACKAGE_SET_ASIDE.FIELD),
                        row.get(PACKAGE_SET_ASIDE.CODE),
                        row.get(PACKAGE_SET_ASIDE.MESSAGE)));
    }
}
