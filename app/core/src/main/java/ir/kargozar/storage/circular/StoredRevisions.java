package ir.kargozar.storage.circular;

import static ir.kargozar.storage.schema.Tables.CIRCULAR;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_ATTACHMENT;
import static ir.kargozar.storage.schema.Tables.CIRCULAR_REVISION;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularKind;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Circulars and their revisions, with what came beside these; a revision is never changed. */
final class StoredRevisions {
    private final Store store;

    StoredRevisions(Store store) {
        this.store = store;
    }

    static Condition of(CircularId id) {
        return CIRCULAR.ORIGIN
                .eq(id.origin().value())
                .and(CIRCULAR.NUMBER.eq(id.number().value()));
    }

    Optional<Long> position(CircularId id) {
        return store.dsl()
                .select(CIRCULAR.POSITION)
                .from(CIRCULAR)
                .where(of(id))
                .fetchOptional(CIRCULAR.POSITION);
    }

    /** The circular's row, made if it is not there, with at least this revision in force. */
    long inForce(CircularId id, int revision) {
        Optional<Long> known = position(id);
        if (known.isPresent()) {
            store.dsl()
                    .update(CIRCULAR)
                    .set(CIRCULAR.REVISION, (long) revision)
                    .where(CIRCULAR.POSITION.eq(known.get()))
                    .and(CIRCULAR.REVISION.lt((long) revision))
                    .execute();
            return known.get();
        }
        long position = next();
        store.dsl()
                .insertInto(CIRCULAR)
                .set(CIRCULAR.POSITION, position)
                .set(CIRCULAR.ORIGIN, id.origin().value())
                .set(CIRCULAR.NUMBER, id.number().value())
                .set(CIRCULAR.REVISION, (long) revision)
                .set(CIRCULAR.EVERYONE, 0L)
                .execute();
        return position;
    }

    private long next() {
        return store.dsl()
                        .select(DSL.coalesce(DSL.max(CIRCULAR.POSITION), DSL.inline(0L)))
                        .from(CIRCULAR)
                        .fetchSingle()
                        .value1()
                + 1;
    }

    /** @param cameOn empty for an own one */
    void add(long position, long variant, Circular circular, Optional<JalaliDate> cameOn) {
        CircularContent content = circular.content();
        store.dsl()
                .insertInto(CIRCULAR_REVISION)
                .set(CIRCULAR_REVISION.CIRCULAR, position)
                .set(CIRCULAR_REVISION.REVISION, (long) circular.revision())
                .set(CIRCULAR_REVISION.VARIANT, variant)
                .set(CIRCULAR_REVISION.KIND, content.kind().code())
                .set(CIRCULAR_REVISION.KIND_NAME, content.kind().name().value())
                .set(CIRCULAR_REVISION.TITLE, content.title().value())
                .set(CIRCULAR_REVISION.DATED, (long) content.dated().number())
                .set(CIRCULAR_REVISION.BODY, content.text().value())
                .set(CIRCULAR_REVISION.PUBLISHED_ON, (long)
                        circular.publishedOn().number())
                .set(
                        CIRCULAR_REVISION.CAME_ON,
                        cameOn.map(day -> (long) day.number()).orElse(null))
                .execute();
        long place = 0;
        for (Scan scan : content.attachments()) {
            attach(position, variant, circular.revision(), ++place, scan);
        }
    }

    private void attach(long position, long variant, int revision, long place, Scan scan) {
        store.dsl()
                .insertInto(CIRCULAR_ATTACHMENT)
                .set(CIRCULAR_ATTACHMENT.CIRCULAR, position)
                .set(CIRCULAR_ATTACHMENT.REVISION, (long) revision)
                .set(CIRCULAR_ATTACHMENT.VARIANT, variant)
                .set(CIRCULAR_ATTACHMENT.PLACE, place)
                .set(CIRCULAR_ATTACHMENT.HASH, scan.hash().value())
                .set(CIRCULAR_ATTACHMENT.TYPE, scan.type().name())
                .set(CIRCULAR_ATTACHMENT.PAGES, (long) scan.pages())
                .set(CIRCULAR_ATTACHMENT.BYTES, scan.bytes())
                .set(CIRCULAR_ATTACHMENT.WIDTH, (long) scan.width())
                .set(CIRCULAR_ATTACHMENT.HEIGHT, (long) scan.height())
                .set(CIRCULAR_ATTACHMENT.ORIGINAL_HASH, scan.original().hash().value())
                .set(CIRCULAR_ATTACHMENT.ORIGINAL_BYTES, scan.original().bytes())
                .set(CIRCULAR_ATTACHMENT.NAME, scan.original().name())
                .execute();
    }

    /** By circular, revision and variant. */
    List<Circular> list(Condition which, int limit) {
        return store.dsl()
                .select(CIRCULAR.ORIGIN, CIRCULAR.NUMBER)
                .select(CIRCULAR_REVISION.fields())
                .from(CIRCULAR_REVISION)
                .join(CIRCULAR)
                .on(CIRCULAR.POSITION.eq(CIRCULAR_REVISION.CIRCULAR))
                .where(which)
                .orderBy(CIRCULAR_REVISION.CIRCULAR, CIRCULAR_REVISION.REVISION, CIRCULAR_REVISION.VARIANT)
                .limit(limit)
                .fetch(this::circular);
    }

    private Circular circular(Record row) {
        CircularContent content = new CircularContent(
                kind(row),
                new Line(row.get(CIRCULAR_REVISION.TITLE)),
                JalaliDate.ofNumber(Math.toIntExact(row.get(CIRCULAR_REVISION.DATED))),
                new Passage(row.get(CIRCULAR_REVISION.BODY)),
                attachments(row));
        return new Circular(
                id(row),
                Math.toIntExact(row.get(CIRCULAR_REVISION.REVISION)),
                content,
                JalaliDate.ofNumber(Math.toIntExact(row.get(CIRCULAR_REVISION.PUBLISHED_ON))));
    }

    static CircularId id(Record row) {
        return new CircularId(new OfficeCode(row.get(CIRCULAR.ORIGIN)), new CircularNumber(row.get(CIRCULAR.NUMBER)));
    }

    static CircularKind kind(Record row) {
        return new CircularKind(row.get(CIRCULAR_REVISION.KIND), new Line(row.get(CIRCULAR_REVISION.KIND_NAME)));
    }

    private List<Scan> attachments(Record row) {
        return store.dsl()
                .selectFrom(CIRCULAR_ATTACHMENT)
                .where(CIRCULAR_ATTACHMENT.CIRCULAR.eq(row.get(CIRCULAR_REVISION.CIRCULAR)))
                .and(CIRCULAR_ATTACHMENT.REVISION.eq(row.get(CIRCULAR_REVISION.REVISION)))
                .and(CIRCULAR_ATTACHMENT.VARIANT.eq(row.get(CIRCULAR_REVISION.VARIANT)))
                .orderBy(CIRCULAR_ATTACHMENT.PLACE)
                .fetch(StoredRevisions::scan);
    }

    private static Scan scan(Record row) {
        return new Scan(
                new ScanHash(row.get(CIRCULAR_ATTACHMENT.HASH)),
                new Original(
                        new ScanHash(row.get(CIRCULAR_ATTACHMENT.ORIGINAL_HASH)),
                        row.get(CIRCULAR_ATTACHMENT.NAME),
                        row.get(CIRCULAR_ATTACHMENT.ORIGINAL_BYTES)),
                ScanType.valueOf(row.get(CIRCULAR_ATTACHMENT.TYPE)),
                Math.toIntExact(row.get(CIRCULAR_ATTACHMENT.PAGES)),
                row.get(CIRCULAR_ATTACHMENT.BYTES),
                Math.toIntExact(row.get(CIRCULAR_ATTACHMENT.WIDTH)),
                Math.toIntExact(row.get(CIRCULAR_ATTACHMENT.HEIGHT)));
    }
}
