package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PACKAGE_CLAIM;
import static ir.kargozar.storage.schema.Tables.PACKAGE_OUT;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.Hands;
import ir.kargozar.handover.Outbox;
import ir.kargozar.handover.SentPackage;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The outbox in its tables. */
public final class JooqOutbox implements Outbox {
    static final String OPEN = "OPEN";
    static final String SET_ASIDE = "SET_ASIDE";
    /** The series of packages. */
    static final String COUNTER = "package-out";

    private static final String ANSWERED = "ANSWERED";
    private static final int CHUNK = 500;

    private final Store store;
    private final ChangeLog log;
    private final Counters counters;
    private final OwedAnswers owed;
    private final String insertClaim;

    public JooqOutbox(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.counters = new Counters(store);
        this.owed = new OwedAnswers(store);
        this.insertClaim = store.insert(PACKAGE_CLAIM, List.of(PACKAGE_CLAIM.fields()));
    }

    @Override
    public long nextSequence(OfficeCode recipient) {
        return counters.next(recipient, COUNTER, 0);
    }

    @Override
    public void addPart(OfficeCode recipient, long sequence, int index, byte[] part) {
        parts(recipient, sequence).add(index, part);
    }

    @Override
    public StoredParts parts(OfficeCode recipient, long sequence) {
        return new StoredParts(store, StoredParts.OUT, recipient, sequence);
    }

    @Override
    public void addScans(OfficeCode recipient, long sequence, List<ScanHash> scans) {
        new StoredScans(store, StoredParts.OUT, recipient, sequence).add(scans);
    }

    @Override
    public List<ScanHash> scans(OfficeCode recipient, long sequence) {
        return new StoredScans(store, StoredParts.OUT, recipient, sequence).list();
    }

    @Override
    public void addClaims(OfficeCode recipient, long sequence, long firstPlace, List<ClaimNumber> numbers) {
        List<@Nullable Object[]> rows = new ArrayList<>(numbers.size());
        for (ClaimNumber number : numbers) {
            rows.add(new @Nullable Object[] {
                recipient.value(), sequence, firstPlace + rows.size(), number.toString(), OPEN
            });
        }
        store.batch(insertClaim, rows);
    }

    @Override
    public void add(OfficeCode recipient, Frozen frozen, int signer, Change change) {
        long sequence = frozen.head().sequence();
        store.dsl()
                .insertInto(PACKAGE_OUT)
                .set(PACKAGE_OUT.RECIPIENT, recipient.value())
                .set(PACKAGE_OUT.SEQUENCE, sequence)
                .set(PACKAGE_OUT.HASH, frozen.hash())
                .set(PACKAGE_OUT.MANIFEST, frozen.manifest())
                .set(PACKAGE_OUT.STATE, SentState.MADE.name())
                .set(PACKAGE_OUT.SIGNER, (long) signer)
                .execute();
        log.append(change, subject(recipient, sequence), "", frozen.manifest());
    }

    @Override
    public Optional<Hands> hands(OfficeCode recipient, long sequence) {
        return new LoggedHands(store).of(subject(recipient, sequence));
    }

    static String subject(OfficeCode recipient, long sequence) {
        return "to " + recipient + " " + sequence;
    }

    static Condition row(OfficeCode recipient, long sequence) {
        return PACKAGE_OUT.RECIPIENT.eq(recipient.value()).and(PACKAGE_OUT.SEQUENCE.eq(sequence));
    }

    @Override
    public void written(OfficeCode recipient, long sequence, Change change) {
        state(recipient, sequence, List.of(SentState.MADE), SentState.WRITTEN, change);
    }

    @Override
    public void received(OfficeCode recipient, long sequence, List<SetAside> setAside, Change change) {
        boolean isFirst =
                state(recipient, sequence, List.of(SentState.MADE, SentState.WRITTEN), SentState.RECEIVED, change);
        boolean isFoundAgain = !isFirst && foundAgain(recipient, sequence);
        if ((isFirst || isFoundAgain) && !setAside.isEmpty()) {
            new StoredSetAside(store, StoredParts.OUT, recipient, sequence).add(setAside);
            List<Long> places = setAside.stream().map(SetAside::record).toList();
            for (int from = 0; from < places.size(); from += CHUNK) {
                fate(
                        PACKAGE_CLAIM
                                .RECIPIENT
                                .eq(recipient.value())
                                .and(PACKAGE_CLAIM.SEQUENCE.eq(sequence))
                                .and(PACKAGE_CLAIM.PLACE.in(
                                        places.subList(from, Math.min(places.size(), from + CHUNK)))),
                        SET_ASIDE);
            }
        }
    }

    /** A package that was lost there came once more: what its first receipt said counts no longer. */
    private boolean foundAgain(OfficeCode recipient, long sequence) {
        boolean isFound = store.dsl()
                        .update(PACKAGE_OUT)
                        .set(PACKAGE_OUT.MARK, Mark.NONE.name())
                        .where(row(recipient, sequence))
                        .and(PACKAGE_OUT.MARK.eq(Mark.LOST.name()))
                        .execute()
                == 1;
        if (isFound) {
            new StoredSetAside(store, StoredParts.OUT, recipient, sequence).remove();
            fate(
                    PACKAGE_CLAIM
                            .RECIPIENT
                            .eq(recipient.value())
                            .and(PACKAGE_CLAIM.SEQUENCE.eq(sequence))
                            .and(PACKAGE_CLAIM.FATE.eq(SET_ASIDE)),
                    OPEN);
        }
        return isFound;
    }

    private boolean state(OfficeCode recipient, long sequence, List<SentState> from, SentState to, Change change) {
        List<String> names = from.stream().map(SentState::name).toList();
        boolean isChanged = store.dsl()
                        .update(PACKAGE_OUT)
                        .set(PACKAGE_OUT.STATE, to.name())
                        .set(PACKAGE_OUT.MARK, to == SentState.RECEIVED ? DSL.val(Mark.NONE.name()) : PACKAGE_OUT.MARK)
                        .where(row(recipient, sequence))
                        .and(PACKAGE_OUT.STATE.in(names))
                        .execute()
                == 1;
        if (isChanged) {
            log.append(change, subject(recipient, sequence), "", "{\"state\":\"" + to + "\"}");
        }
        return isChanged;
    }

    private void fate(Condition which, String fate) {
        store.dsl()
                .update(PACKAGE_CLAIM)
                .set(PACKAGE_CLAIM.FATE, fate)
                .where(which)
                .execute();
    }

    @Override
    public Optional<SentPackage> find(OfficeCode recipient, long sequence) {
        return packages(row(recipient, sequence)).stream().findFirst();
    }

    @Override
    public Optional<SentPackage> unwritten(OfficeCode recipient) {
        Condition unwritten = PACKAGE_OUT
                .RECIPIENT
                .eq(recipient.value())
                .and(PACKAGE_OUT.STATE.eq(SentState.MADE.name()))
                .and(PACKAGE_OUT.MARK.ne(Mark.REFUSED.name()));
        return packages(unwritten).stream().reduce((newer, older) -> older);
    }

    @Override
    public List<SentPackage> list() {
        return packages(DSL.noCondition());
    }

    @Override
    public List<SentPackage> list(OfficeCode recipient) {
        return packages(PACKAGE_OUT.RECIPIENT.eq(recipient.value()));
    }

    @Override
    public List<SetAside> setAside(OfficeCode recipient, long sequence) {
        return new StoredSetAside(store, StoredParts.OUT, recipient, sequence).list();
    }

    private List<SentPackage> packages(Condition which) {
        Field<Long> claims = count(DSL.noCondition());
        Field<Long> answered = count(PACKAGE_CLAIM.FATE.eq(ANSWERED));
        Field<Long> setAside = count(PACKAGE_CLAIM.FATE.eq(SET_ASIDE));
        return store.dsl()
                .select(PACKAGE_OUT.fields())
                .select(claims, answered, setAside)
                .from(PACKAGE_OUT)
                .where(which)
                .orderBy(PACKAGE_OUT.RECIPIENT, PACKAGE_OUT.SEQUENCE.desc())
                .fetch(row -> new SentPackage(
                        new OfficeCode(row.get(PACKAGE_OUT.RECIPIENT)),
                        row.get(PACKAGE_OUT.SEQUENCE),
                        row.get(PACKAGE_OUT.MANIFEST),
                        row.get(PACKAGE_OUT.HASH),
                        SentState.valueOf(row.get(PACKAGE_OUT.STATE)),
                        Math.toIntExact(row.get(PACKAGE_OUT.SIGNER)),
                        row.get(claims),
                        row.get(answered),
                        row.get(setAside),
                        Mark.valueOf(row.get(PACKAGE_OUT.MARK))));
    }

    private static Field<Long> count(Condition which) {
        return DSL.field(DSL.select(DSL.count().cast(Long.class))
                .from(PACKAGE_CLAIM)
                .where(PACKAGE_CLAIM.RECIPIENT.eq(PACKAGE_OUT.RECIPIENT))
                .and(PACKAGE_CLAIM.SEQUENCE.eq(PACKAGE_OUT.SEQUENCE))
                .and(which));
    }

    @Override
    public List<Sent> claims(OfficeCode recipient, long sequence, long after, int limit) {
        return store.dsl()
                .select(PACKAGE_CLAIM.PLACE, PACKAGE_CLAIM.NUMBER)
                .from(PACKAGE_CLAIM)
                .where(PACKAGE_CLAIM.RECIPIENT.eq(recipient.value()))
                .and(PACKAGE_CLAIM.SEQUENCE.eq(sequence))
                .and(PACKAGE_CLAIM.PLACE.gt(after))
                .and(PACKAGE_CLAIM.FATE.ne(SET_ASIDE))
                .orderBy(PACKAGE_CLAIM.PLACE)
                .limit(limit)
                .fetch(row ->
                        new Sent(row.value1(), ClaimNumber.of(row.value2()).orThrow()));
    }

    private static Condition claim(OfficeCode recipient, ClaimNumber number) {
        return PACKAGE_CLAIM.RECIPIENT.eq(recipient.value()).and(PACKAGE_CLAIM.NUMBER.eq(number.toString()));
    }

    @Override
    public Optional<Long> sequenceOf(OfficeCode recipient, ClaimNumber number) {
        return sequenceOf(store, recipient, number);
    }

    static Optional<Long> sequenceOf(Store store, OfficeCode recipient, ClaimNumber number) {
        return store.dsl()
                .select(PACKAGE_CLAIM.SEQUENCE)
                .from(PACKAGE_CLAIM)
                .where(claim(recipient, number))
                .orderBy(PACKAGE_CLAIM.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(PACKAGE_CLAIM.SEQUENCE);
    }

    @Override
    public void answered(OfficeCode recipient, ClaimNumber number) {
        fate(claim(recipient, number), ANSWERED);
    }

    @Override
    public void owe(OfficeCode recipient, ClaimNumber number) {
        owed.add(recipient, number);
    }

    @Override
    public List<Owed> owed(OfficeCode recipient, long after, int limit) {
        return owed.list(recipient, after, limit);
    }

    @Override
    public void settle(OfficeCode recipient, long last) {
        owed.remove(recipient, last);
    }
}
