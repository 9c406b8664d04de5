package ir.kargozar.storage.circular;

import static ir.kargozar.storage.schema.Tables.CIRCULAR;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_ADDRESSEE;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_READING;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_REVISION;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_SENT;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.handover.circular.CircularCopies;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Circulars between offices in their tables. */
public final class JooqCircularCopies implements CircularCopies {
    private static final int ALL = Integer.MAX_VALUE;

    private final Store store;
    private final ChangeLog log;
    private final OfficeCode here;
    private final StoredRevisions revisions;
    private final StoredReadings readings;

    /** @param here this office: it sends on nobody's circulars but its own */
    public JooqCircularCopies(Store store, ChangeLog log, OfficeCode here) {
        this.store = store;
        this.log = log;
        this.here = here;
        this.revisions = new StoredRevisions(store);
        this.readings = new StoredReadings(store);
    }

    @Override
    public List<SentCircular> due(OfficeCode recipient, int limit) {
        Condition isFor = CIRCULAR.EVERYONE
                .eq(1L)
                .or(DSL.exists(DSL.selectOne()
                        .from(CIRCULAR_ADDRESSEE)
                        .where(CIRCULAR_ADDRESSEE.CIRCULAR.eq(CIRCULAR.POSITION))
                        .and(CIRCULAR_ADDRESSEE.OFFICE.eq(recipient.value()))));
        Condition has = DSL.exists(DSL.selectOne()
                .from(CIRCULAR_SENT)
                .where(CIRCULAR_SENT.CIRCULAR.eq(CIRCULAR.POSITION))
                .and(CIRCULAR_SENT.RECIPIENT.eq(recipient.value()))
                .and(CIRCULAR_SENT.REVISION.ge(CIRCULAR.REVISION)));
        Condition due = CIRCULAR.ORIGIN
                .eq(here.value())
                .and(CIRCULAR_REVISION.REVISION.eq(CIRCULAR.REVISION))
                .and(CIRCULAR_REVISION.VARIANT.eq(0L))
                .and(isFor)
                .and(DSL.not(has));
        return revisions.list(due, limit).stream()
                .map(circular -> new SentCircular(
                        circular.id().number(), circular.revision(), circular.content(), circular.publishedOn()))
                .toList();
    }

    @Override
    public void sent(OfficeCode recipient, SentCircular circular, long sequence, long place) {
        store.dsl()
                .insertInto(CIRCULAR_SENT)
                .set(CIRCULAR_SENT.RECIPIENT, recipient.value())
                .set(CIRCULAR_SENT.CIRCULAR, position(new CircularId(here, circular.number())))
                .set(CIRCULAR_SENT.REVISION, (long) circular.revision())
                .set(CIRCULAR_SENT.SEQUENCE, sequence)
                .set(CIRCULAR_SENT.PLACE, place)
                .execute();
    }

    @Override
    public void unsent(OfficeCode recipient, SentCircular circular) {
        store.dsl()
                .deleteFrom(CIRCULAR_SENT)
                .where(CIRCULAR_SENT.RECIPIENT.eq(recipient.value()))
                .and(CIRCULAR_SENT.CIRCULAR.eq(position(new CircularId(here, circular.number()))))
                .and(CIRCULAR_SENT.REVISION.eq((long) circular.revision()))
                .execute();
    }

    private long position(CircularId id) {
        return revisions.position(id).orElseThrow(() -> new Fault("STORAGE_FAILED"));
    }

    @Override
    public List<CircularRead> readingsOwed(OfficeCode publisher, int limit) {
        return store.dsl()
                .select(CIRCULAR.NUMBER)
                .select(CIRCULAR_READING.fields())
                .from(CIRCULAR_READING)
                .join(CIRCULAR)
                .on(CIRCULAR.POSITION.eq(CIRCULAR_READING.CIRCULAR))
                .where(CIRCULAR_READING.OWED.eq(1L))
                .and(CIRCULAR.ORIGIN.eq(publisher.value()))
                .orderBy(CIRCULAR_READING.CIRCULAR, CIRCULAR_READING.REVISION, CIRCULAR_READING.WHO)
                .limit(limit)
                .fetch(row -> new CircularRead(
                        new CircularNumber(row.get(CIRCULAR.NUMBER)),
                        Math.toIntExact(row.get(CIRCULAR_READING.REVISION)),
                        StoredReadings.reading(row)));
    }

    @Override
    public void told(OfficeCode publisher, List<CircularRead> told) {
        told.forEach(each -> owe(publisher, each, 0));
    }

    @Override
    public void untold(OfficeCode publisher, CircularRead reading) {
        owe(publisher, reading, 1);
    }

    private void owe(OfficeCode publisher, CircularRead read, long owed) {
        store.dsl()
                .update(CIRCULAR_READING)
                .set(CIRCULAR_READING.OWED, owed)
                .where(CIRCULAR_READING.CIRCULAR.eq(position(new CircularId(publisher, read.number()))))
                .and(CIRCULAR_READING.REVISION.eq((long) read.revision()))
                .and(CIRCULAR_READING.OFFICE.eq(here.value()))
                .and(CIRCULAR_READING.WHO.eq(read.reading().who().value()))
                .execute();
    }

    @Override
    public Taken receive(Circular circular, JalaliDate cameOn, String who) {
        return store.joined(() -> {
            List<Circular> known = revisions.list(
                    StoredRevisions.of(circular.id()).and(CIRCULAR_REVISION.REVISION.eq((long) circular.revision())),
                    ALL);
            if (!known.isEmpty() && known.getFirst().equals(circular)) {
                return Taken.SAME;
            }
            if (!known.contains(circular)) {
                long position = revisions.inForce(circular.id(), circular.revision());
                revisions.add(position, known.size(), circular, Optional.of(cameOn));
                log.append(
                        new Change(who, known.isEmpty() ? "circular.received" : "circular.conflict"),
                        circular.id().toString(),
                        "",
                        CircularJson.of(circular));
            }
            return known.isEmpty() ? Taken.NEW : Taken.CONFLICT;
        });
    }

    @Override
    public boolean receive(OfficeCode reader, CircularRead read, Change change) {
        CircularId id = new CircularId(here, read.number());
        Optional<Long> sent = store.dsl()
                .select(CIRCULAR_SENT.CIRCULAR)
                .from(CIRCULAR_SENT)
                .join(CIRCULAR)
                .on(CIRCULAR.POSITION.eq(CIRCULAR_SENT.CIRCULAR))
                .where(StoredRevisions.of(id))
                .and(CIRCULAR_SENT.RECIPIENT.eq(reader.value()))
                .and(CIRCULAR_SENT.REVISION.eq((long) read.revision()))
                .fetchOptional(CIRCULAR_SENT.CIRCULAR);
        sent.filter(position -> readings.add(position, read.revision(), reader, read.reading(), false))
                .ifPresent(
                        _ -> log.append(change, id.toString(), "", CircularJson.of(read.revision(), read.reading())));
        return sent.isPresent();
    }
}
