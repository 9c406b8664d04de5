package ir.kargozar.storage.circular;

import static ir.kargozar.storage.schema.Tables.CIRCULAR;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_ADDRESSEE;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_ATTACHMENT;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_READING;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_REVISION;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.circular.Circulars;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.Reading;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Circulars in their tables. */
public final class JooqCirculars implements Circulars {
    private static final int ALL = Integer.MAX_VALUE;
    private static final Condition IN_FORCE =
            CIRCULAR_REVISION.REVISION.eq(CIRCULAR.REVISION).and(CIRCULAR_REVISION.VARIANT.eq(DSL.inline(0L)));

    private final Store store;
    private final ChangeLog log;
    private final OfficeCode here;
    private final StoredRevisions revisions;
    private final StoredReadings readings;

    /** @param here this office: circulars of its own are those it published */
    public JooqCirculars(Store store, ChangeLog log, OfficeCode here) {
        this.store = store;
        this.log = log;
        this.here = here;
        this.revisions = new StoredRevisions(store);
        this.readings = new StoredReadings(store);
    }

    @Override
    public Optional<Circular> find(CircularId id) {
        return revisions.list(StoredRevisions.of(id).and(IN_FORCE), 1).stream().findFirst();
    }

    @Override
    public List<CircularId> numbered(CircularNumber number) {
        return store.dsl()
                .select(CIRCULAR.ORIGIN, CIRCULAR.NUMBER)
                .from(CIRCULAR)
                .where(CIRCULAR.NUMBER.eq(number.value()))
                .orderBy(CIRCULAR.ORIGIN)
                .fetch(StoredRevisions::id);
    }

    @Override
    public List<Circular> revisions(CircularId id) {
        return revisions.list(StoredRevisions.of(id).and(CIRCULAR_REVISION.VARIANT.eq(0L)), ALL);
    }

    @Override
    public List<Circular> conflicts(CircularId id) {
        return revisions.list(StoredRevisions.of(id).and(CIRCULAR_REVISION.VARIANT.gt(0L)), ALL);
    }

    @Override
    public List<CircularLine> list(String who) {
        Field<Long> attachments = DSL.field(DSL.select(DSL.count().cast(Long.class))
                .from(CIRCULAR_ATTACHMENT)
                .where(CIRCULAR_ATTACHMENT.CIRCULAR.eq(CIRCULAR.POSITION))
                .and(CIRCULAR_ATTACHMENT.REVISION.eq(CIRCULAR.REVISION))
                .and(CIRCULAR_ATTACHMENT.VARIANT.eq(DSL.inline(0L))));
        Field<Integer> unread = DSL.when(unreadBy(who), DSL.inline(1)).otherwise(DSL.inline(0));
        return store.dsl()
                .select(CIRCULAR.ORIGIN, CIRCULAR.NUMBER)
                .select(CIRCULAR_REVISION.fields())
                .select(attachments, unread)
                .from(CIRCULAR)
                .join(CIRCULAR_REVISION)
                .on(CIRCULAR_REVISION.CIRCULAR.eq(CIRCULAR.POSITION))
                .and(IN_FORCE)
                .orderBy(unread.desc(), CIRCULAR_REVISION.DATED.desc(), CIRCULAR.POSITION.desc())
                .fetch(row -> line(row, row.get(attachments), row.get(unread) == 0));
    }

    private static CircularLine line(Record row, long attachments, boolean isRead) {
        return new CircularLine(
                StoredRevisions.id(row),
                Math.toIntExact(row.get(CIRCULAR_REVISION.REVISION)),
                new CircularLine.Head(
                        StoredRevisions.kind(row),
                        new Line(row.get(CIRCULAR_REVISION.TITLE)),
                        JalaliDate.ofNumber(Math.toIntExact(row.get(CIRCULAR_REVISION.DATED)))),
                Optional.ofNullable(row.get(CIRCULAR_REVISION.CAME_ON))
                        .map(day -> JalaliDate.ofNumber(Math.toIntExact(day))),
                attachments,
                isRead);
    }

    private Condition unreadBy(String who) {
        return CIRCULAR.ORIGIN
                .ne(here.value())
                .and(DSL.notExists(DSL.selectOne()
                        .from(CIRCULAR_READING)
                        .where(CIRCULAR_READING.CIRCULAR.eq(CIRCULAR.POSITION))
                        .and(CIRCULAR_READING.REVISION.eq(CIRCULAR.REVISION))
                        .and(CIRCULAR_READING.OFFICE.eq(here.value()))
                        .and(CIRCULAR_READING.WHO.eq(who))));
    }

    @Override
    public long unread(String who) {
        return store.dsl()
                .select(DSL.count().cast(Long.class))
                .from(CIRCULAR)
                .where(unreadBy(who))
                .fetchSingle()
                .value1();
    }

    @Override
    public void publish(Circular circular, Addressees to, Change change) {
        store.joined(() -> {
            long position = revisions.inForce(circular.id(), circular.revision());
            revisions.add(position, 0, circular, Optional.empty());
            switch (to) {
                case Addressees.Everyone() ->
                    store.dsl()
                            .update(CIRCULAR)
                            .set(CIRCULAR.EVERYONE, 1L)
                            .where(CIRCULAR.POSITION.eq(position))
                            .execute();
                case Addressees.Chosen(Set<OfficeCode> offices) -> offices.forEach(office -> address(position, office));
            }
            log.append(change, circular.id().toString(), "", CircularJson.of(circular));
        });
    }

    private void address(long position, OfficeCode office) {
        store.dsl()
                .insertInto(CIRCULAR_ADDRESSEE, CIRCULAR_ADDRESSEE.CIRCULAR, CIRCULAR_ADDRESSEE.OFFICE)
                .values(position, office.value())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public Addressees addressees(CircularId id) {
        boolean isForEveryone = store.dsl().fetchExists(CIRCULAR, StoredRevisions.of(id), CIRCULAR.EVERYONE.eq(1L));
        return isForEveryone
                ? new Addressees.Everyone()
                : new Addressees.Chosen(Set.copyOf(store.dsl()
                        .select(CIRCULAR_ADDRESSEE.OFFICE)
                        .from(CIRCULAR_ADDRESSEE)
                        .join(CIRCULAR)
                        .on(CIRCULAR.POSITION.eq(CIRCULAR_ADDRESSEE.CIRCULAR))
                        .where(StoredRevisions.of(id))
                        .fetch(row -> new OfficeCode(row.value1()))));
    }

    @Override
    public void read(CircularId id, int revision, Reading reading, Change change) {
        store.joined(() -> {
            if (readings.add(position(id), revision, here, reading, true)) {
                log.append(change, id.toString(), "", CircularJson.of(revision, reading));
            }
        });
    }

    private long position(CircularId id) {
        return revisions.position(id).orElseThrow(() -> new Fault("STORAGE_FAILED"));
    }

    @Override
    public List<Reading> readers(CircularId id, int revision) {
        return readings.list(position(id), revision, here);
    }

    @Override
    public List<Delivery> deliveries(CircularId id) {
        return new Deliveries(store).of(position(id));
    }
}
