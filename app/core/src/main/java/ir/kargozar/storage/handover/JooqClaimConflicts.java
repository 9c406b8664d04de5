package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM_CONFLICT;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.handover.conflict.ClaimConflict;
import ir.kargozar.handover.conflict.ClaimConflicts;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.claim.ClaimKeys;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Texts;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;

/** Conflicts of claims in their table, each content as the JSON of a claim. */
public final class JooqClaimConflicts implements ClaimConflicts {
    private final Store store;
    private final ChangeLog log;
    private final ClaimKeys keys;
    private final ClaimJson json;
    private final StoredDifferences differences;

    public JooqClaimConflicts(Store store, ChangeLog log, Texts texts) {
        this.store = store;
        this.log = log;
        this.keys = new ClaimKeys(store);
        this.json = new ClaimJson(texts);
        this.differences = new StoredDifferences(store);
    }

    @Override
    public void keep(ClaimConflict conflict, Change change) {
        long claim = keys.position(conflict.number())
                .orElseThrow(() -> new Fault("CLAIM_MISSING", conflict.number().toString()));
        ClaimConflict.Came came = conflict.came();
        String content = json.write(came.content());
        if (isKept(claim, came.revision(), content)) {
            return;
        }
        store.dsl()
                .insertInto(CLAIM_CONFLICT)
                .set(CLAIM_CONFLICT.PLACE, differences.nextPlace())
                .set(CLAIM_CONFLICT.CLAIM, claim)
                .set(CLAIM_CONFLICT.SENDER, conflict.sender().value())
                .set(CLAIM_CONFLICT.SEQUENCE, conflict.sequence())
                .set(CLAIM_CONFLICT.ID, bytes(came.id()))
                .set(CLAIM_CONFLICT.REVISION, (long) came.revision())
                .set(CLAIM_CONFLICT.ACCEPTED_ON, (long) came.acceptedOn().number())
                .set(CLAIM_CONFLICT.CAME_ON, (long) came.on().number())
                .set(CLAIM_CONFLICT.CAME, content)
                .execute();
        log.append(change, conflict.number().toString(), "", content);
    }

    private boolean isKept(long claim, int revision, String content) {
        return store.dsl()
                .fetchExists(
                        CLAIM_CONFLICT,
                        CLAIM_CONFLICT
                                .CLAIM
                                .eq(claim)
                                .and(CLAIM_CONFLICT.REVISION.eq((long) revision))
                                .and(CLAIM_CONFLICT.CAME.eq(content)));
    }

    @Override
    public List<ClaimConflict> open(long after, int limit) {
        return read(CLAIM_CONFLICT.DECIDED.isNull().and(CLAIM_CONFLICT.PLACE.gt(after)), limit);
    }

    @Override
    public long openCount() {
        return store.dsl().fetchCount(CLAIM_CONFLICT, CLAIM_CONFLICT.DECIDED.isNull());
    }

    @Override
    public Optional<ClaimConflict> find(long place) {
        return read(CLAIM_CONFLICT.PLACE.eq(place), 1).stream().findFirst();
    }

    private List<ClaimConflict> read(Condition which, int limit) {
        return store.dsl()
                .select(CLAIM_CONFLICT.fields())
                .select(AGENCY.CODE)
                .from(CLAIM_CONFLICT)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM_CONFLICT.CLAIM.mod(ClaimKeys.AGENCIES)))
                .where(which)
                .orderBy(CLAIM_CONFLICT.PLACE)
                .limit(limit)
                .fetch(this::conflict);
    }

    private ClaimConflict conflict(Record row) {
        return new ClaimConflict(
                row.get(CLAIM_CONFLICT.PLACE),
                ClaimKeys.number(row.get(CLAIM_CONFLICT.CLAIM), new OfficeCode(row.get(AGENCY.CODE))),
                new OfficeCode(row.get(CLAIM_CONFLICT.SENDER)),
                row.get(CLAIM_CONFLICT.SEQUENCE),
                new ClaimConflict.Came(
                        uuid(row.get(CLAIM_CONFLICT.ID)),
                        Math.toIntExact(row.get(CLAIM_CONFLICT.REVISION)),
                        date(row.get(CLAIM_CONFLICT.ACCEPTED_ON)),
                        date(row.get(CLAIM_CONFLICT.CAME_ON)),
                        content(row.get(CLAIM_CONFLICT.CAME))),
                Optional.ofNullable(row.get(CLAIM_CONFLICT.DECIDED)).map(Conflict.Choice::valueOf));
    }

    private ClaimContent content(String kept) {
        return switch (json.read(kept)) {
            case Reading.Valid(ClaimContent content) -> content;
            case Reading.Refused _ -> throw new Fault("CONFLICT_UNREADABLE");
        };
    }

    private static JalaliDate date(long number) {
        return JalaliDate.ofNumber(Math.toIntExact(number));
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

    @Override
    public void decide(long place, Conflict.Choice choice, List<Differing> seen, Change change) {
        ClaimConflict conflict = find(place).orElseThrow(() -> new Fault("CONFLICT_MISSING", Long.toString(place)));
        store.dsl()
                .update(CLAIM_CONFLICT)
                .set(CLAIM_CONFLICT.DECIDED, choice.name())
                .where(CLAIM_CONFLICT.PLACE.eq(place))
                .execute();
        differences.keep(place, seen);
        log.append(change, conflict.number().toString(), "", choice.name());
    }

    @Override
    public List<Differing> seen(long place) {
        return differences.of(place);
    }
}
