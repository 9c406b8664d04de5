package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PACKAGE_PART;

import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import org.jooq.Condition;

/** Parts of one package as the store keeps them, one in memory at a time. */
record StoredParts(Store store, String direction, OfficeCode office, long sequence) implements Parts {
    static final String OUT = "OUT";
    static final String IN = "IN";

    private Condition ours() {
        return PACKAGE_PART
                .DIRECTION
                .eq(direction)
                .and(PACKAGE_PART.OFFICE.eq(office.value()))
                .and(PACKAGE_PART.SEQUENCE.eq(sequence));
    }

    @Override
    public int count() {
        return store.dsl().fetchCount(PACKAGE_PART, ours());
    }

    @Override
    public byte[] part(int index) {
        return store.dsl()
                .select(PACKAGE_PART.CONTENT)
                .from(PACKAGE_PART)
                .where(ours())
                .and(PACKAGE_PART.PART.eq((long) index))
                .fetchOptional(PACKAGE_PART.CONTENT)
                .orElseThrow(() -> new Fault("PACKAGE_PART_MISSING", office.value(), Long.toString(sequence)));
    }

    void add(int index, byte[] content) {
        store.dsl()
                .insertInto(PACKAGE_PART)
                .set(PACKAGE_PART.DIRECTION, direction)
                .set(PACKAGE_PART.OFFICE, office.value())
                .set(PACKAGE_PART.SEQUENCE, sequence)
                .set(PACKAGE_PART.PART, (long) index)
                .set(PACKAGE_PART.CONTENT, content)
                .execute();
    }

    void remove() {
        store.dsl().deleteFrom(PACKAGE_PART).where(ours()).execute();
    }
}
