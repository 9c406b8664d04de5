package ir.kargozar.storage.draft;

import static ir.kargozar.storage.schema.Tables.UNFINISHED_ENTRY;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.draft.TypedFormJson;
import ir.kargozar.claim.draft.UnfinishedEntries;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.claim.draft.UnfinishedEntry.Edited;
import ir.kargozar.claim.draft.UnfinishedEntry.Times;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.engine.Store;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Half-entered claims in their table, for either engine. */
public final class JooqUnfinishedEntries implements UnfinishedEntries {
    private static final int ID_BYTES = 16;

    private final Store store;
    private final ChangeLog log;

    public JooqUnfinishedEntries(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    public boolean keep(UnfinishedEntry entry) {
        return store.joined(() -> entry.turn() == 1
                ? store.dsl()
                                .insertInto(UNFINISHED_ENTRY)
                                .set(values(entry))
                                .onConflictDoNothing()
                                .execute()
                        == 1
                : store.dsl()
                                .update(UNFINISHED_ENTRY)
                                .set(values(entry))
                                .where(turn(entry.id(), entry.turn() - 1))
                                .execute()
                        == 1);
    }

    private static Map<Field<?>, @Nullable Object> values(UnfinishedEntry entry) {
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        values.put(UNFINISHED_ENTRY.ID, bytes(entry.id()));
        values.put(UNFINISHED_ENTRY.TURN, (long) entry.turn());
        values.put(
                UNFINISHED_ENTRY.CLAIM,
                entry.edited().map(edited -> edited.number().toString()).orElse(null));
        values.put(
                UNFINISHED_ENTRY.REVISION,
                entry.edited().map(edited -> (long) edited.revision()).orElse(null));
        values.put(UNFINISHED_ENTRY.BEGUN, entry.times().begun().toEpochMilli());
        values.put(UNFINISHED_ENTRY.KEPT, entry.times().kept().toEpochMilli());
        values.put(UNFINISHED_ENTRY.WHO, entry.times().who());
        values.put(UNFINISHED_ENTRY.TYPED, TypedFormJson.write(entry.typed()));
        return values;
    }

    private static Condition turn(UUID id, int turn) {
        return UNFINISHED_ENTRY.ID.eq(bytes(id)).and(UNFINISHED_ENTRY.TURN.eq((long) turn));
    }

    @Override
    public boolean forget(UnfinishedEntry entry) {
        return store.joined(() -> store.dsl()
                        .deleteFrom(UNFINISHED_ENTRY)
                        .where(turn(entry.id(), entry.turn()))
                        .execute()
                == 1);
    }

    @Override
    public boolean discard(UnfinishedEntry entry, Change change) {
        return store.joined(() -> {
            boolean isGone = forget(entry);
            if (isGone) {
                log.append(change, "entry " + entry.id(), TypedFormJson.write(entry.typed()), "");
            }
            return isGone;
        });
    }

    @Override
    public List<UnfinishedEntry> list() {
        return store.dsl()
                .selectFrom(UNFINISHED_ENTRY)
                .orderBy(UNFINISHED_ENTRY.KEPT.desc(), UNFINISHED_ENTRY.ID.desc())
                .fetch(JooqUnfinishedEntries::entry);
    }

    private static UnfinishedEntry entry(Record row) {
        ByteBuffer id = ByteBuffer.wrap(row.get(UNFINISHED_ENTRY.ID));
        return new UnfinishedEntry(
                new UUID(id.getLong(), id.getLong()),
                Math.toIntExact(row.get(UNFINISHED_ENTRY.TURN)),
                Optional.ofNullable(row.get(UNFINISHED_ENTRY.CLAIM))
                        .map(number -> new Edited(
                                ClaimNumber.of(number).orThrow(), Math.toIntExact(row.get(UNFINISHED_ENTRY.REVISION)))),
                new Times(
                        Instant.ofEpochMilli(row.get(UNFINISHED_ENTRY.BEGUN)),
                        Instant.ofEpochMilli(row.get(UNFINISHED_ENTRY.KEPT)),
                        row.get(UNFINISHED_ENTRY.WHO)),
                TypedFormJson.read(row.get(UNFINISHED_ENTRY.TYPED)));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
