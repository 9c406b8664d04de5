package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PACKAGE_IN;
import static ir.kargozar.storage.schema.Tables.PACKAGE_SET_ASIDE;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.CamePackage;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.Inbox;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.storage.engine.Store;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The inbox in its tables. */
public final class JooqInbox implements Inbox {
    private final Store store;
    private final ChangeLog log;

    public JooqInbox(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    public long lastApplied(OfficeCode sender) {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(PACKAGE_IN.SEQUENCE), 0L))
                .from(PACKAGE_IN)
                .where(PACKAGE_IN.SENDER.eq(sender.value()))
                .and(PACKAGE_IN.STATE.eq(CameState.APPLIED.name()))
                .fetchSingle()
                .value1();
    }

    @Override
    public Optional<CamePackage> find(OfficeCode sender, long sequence) {
        return packages(row(sender, sequence)).stream().findFirst();
    }

    @Override
    public List<CamePackage> held(OfficeCode sender) {
        return packages(PACKAGE_IN.SENDER.eq(sender.value()).and(PACKAGE_IN.STATE.eq(CameState.HELD.name())))
                .reversed();
    }

    private static Condition row(OfficeCode sender, long sequence) {
        return PACKAGE_IN.SENDER.eq(sender.value()).and(PACKAGE_IN.SEQUENCE.eq(sequence));
    }

    @Override
    public List<CamePackage> list() {
        return packages(DSL.noCondition());
    }

    @Override
    public List<CamePackage> list(OfficeCode sender) {
        return packages(PACKAGE_IN.SENDER.eq(sender.value()));
    }

    private List<CamePackage> packages(Condition which) {
        Field<Long> setAside = DSL.field(DSL.select(DSL.count().cast(Long.class))
                .from(PACKAGE_SET_ASIDE)
                .where(PACKAGE_SET_ASIDE.DIRECTION.eq(StoredParts.IN))
                .and(PACKAGE_SET_ASIDE.OFFICE.eq(PACKAGE_IN.SENDER))
                .and(PACKAGE_SET_ASIDE.SEQUENCE.eq(PACKAGE_IN.SEQUENCE)));
        return store.dsl()
                .select(PACKAGE_IN.fields())
                .select(setAside)
                .from(PACKAGE_IN)
                .where(which)
                .orderBy(PACKAGE_IN.SENDER, PACKAGE_IN.SEQUENCE.desc())
                .fetch(row -> new CamePackage(
                        new OfficeCode(row.get(PACKAGE_IN.SENDER)),
                        row.get(PACKAGE_IN.SEQUENCE),
                        row.get(PACKAGE_IN.MANIFEST),
                        row.get(PACKAGE_IN.HASH),
                        CameState.valueOf(row.get(PACKAGE_IN.STATE)),
                        row.get(PACKAGE_IN.SIGNER),
                        row.get(setAside)));
    }

    @Override
    public void apply(Frozen frozen, JalaliDate on, List<SetAside> setAside, boolean isReceiptOwed, Change change) {
        PackageHead head = frozen.head();
        store.dsl().deleteFrom(PACKAGE_IN).where(held(head)).execute();
        parts(head.sender(), head.sequence()).remove();
        stored(head.sender(), head.sequence()).remove();
        add(frozen, Optional.of(on), isReceiptOwed, change);
        new StoredSetAside(store, StoredParts.IN, head.sender(), head.sequence()).add(setAside);
    }

    private static Condition held(PackageHead head) {
        return row(head.sender(), head.sequence()).and(PACKAGE_IN.STATE.eq(CameState.HELD.name()));
    }

    /** A second row of one number is a fault RECORD_EXISTS, and everything of its transaction undone. */
    private void add(Frozen frozen, Optional<JalaliDate> applied, boolean isReceiptOwed, Change change) {
        PackageHead head = frozen.head();
        CameState state = applied.isPresent() ? CameState.APPLIED : CameState.HELD;
        store.dsl()
                .insertInto(PACKAGE_IN)
                .set(PACKAGE_IN.SENDER, head.sender().value())
                .set(PACKAGE_IN.SEQUENCE, head.sequence())
                .set(PACKAGE_IN.ID, bytes(head.id()))
                .set(PACKAGE_IN.HASH, frozen.hash())
                .set(PACKAGE_IN.MANIFEST, frozen.manifest())
                .set(PACKAGE_IN.STATE, state.name())
                .set(
                        PACKAGE_IN.APPLIED_ON,
                        applied.map(day -> (long) day.number()).orElse(null))
                .set(PACKAGE_IN.RECEIPT_OWED, isReceiptOwed ? 1L : 0L)
                .execute();
        log.append(change, subject(head.sender(), head.sequence()), "", frozen.manifest());
    }

    private static String subject(OfficeCode sender, long sequence) {
        return "from " + sender + " " + sequence;
    }

    @Override
    public void hold(Frozen frozen, Parts parts, List<ScanHash> scans, String signer, Change change) {
        PackageHead head = frozen.head();
        add(frozen, Optional.empty(), false, change);
        store.dsl()
                .update(PACKAGE_IN)
                .set(PACKAGE_IN.SIGNER, signer)
                .where(row(head.sender(), head.sequence()))
                .execute();
        StoredParts kept = parts(head.sender(), head.sequence());
        for (int i = 1; i <= parts.count(); i++) {
            kept.add(i, parts.part(i));
        }
        stored(head.sender(), head.sequence()).add(scans);
    }

    private StoredScans stored(OfficeCode sender, long sequence) {
        return new StoredScans(store, StoredParts.IN, sender, sequence);
    }

    @Override
    public List<ScanHash> scans(OfficeCode sender, long sequence) {
        return stored(sender, sequence).list();
    }

    @Override
    public StoredParts parts(OfficeCode sender, long sequence) {
        return new StoredParts(store, StoredParts.IN, sender, sequence);
    }

    @Override
    public void forget(OfficeCode sender, long sequence, Change change) {
        store.dsl()
                .deleteFrom(PACKAGE_IN)
                .where(row(sender, sequence))
                .and(PACKAGE_IN.STATE.eq(CameState.HELD.name()))
                .execute();
        parts(sender, sequence).remove();
        stored(sender, sequence).remove();
        log.append(change, subject(sender, sequence), "", "");
    }

    @Override
    public List<SetAside> setAside(OfficeCode sender, long sequence) {
        return new StoredSetAside(store, StoredParts.IN, sender, sequence).list();
    }

    @Override
    public List<Receipt> receiptsOwed(OfficeCode sender) {
        return store.dsl()
                .selectFrom(PACKAGE_IN)
                .where(PACKAGE_IN.SENDER.eq(sender.value()))
                .and(PACKAGE_IN.RECEIPT_OWED.eq(1L))
                .orderBy(PACKAGE_IN.SEQUENCE)
                .fetch(row -> new Receipt(
                        row.get(PACKAGE_IN.SEQUENCE),
                        uuid(row.get(PACKAGE_IN.ID)),
                        row.get(PACKAGE_IN.HASH),
                        JalaliDate.ofNumber(Math.toIntExact(row.get(PACKAGE_IN.APPLIED_ON))),
                        setAside(sender, row.get(PACKAGE_IN.SEQUENCE))));
    }

    @Override
    public void receiptsSent(OfficeCode sender, List<Long> sequences) {
        store.dsl()
                .update(PACKAGE_IN)
                .set(PACKAGE_IN.RECEIPT_OWED, 0L)
                .where(PACKAGE_IN.SENDER.eq(sender.value()))
                .and(PACKAGE_IN.SEQUENCE.in(sequences))
                .execute();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
