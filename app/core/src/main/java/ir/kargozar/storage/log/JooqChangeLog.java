package ir.kargozar.storage.log;

import static ir.kargozar.storage.schema.Tables.LOG;
import static ir.kargozar.storage.schema.Tables.LOG_HEAD;

import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.log.LogRow;
import ir.kargozar.log.Warrant;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The log in its table. Whoever lacks the data key can neither alter a row nor cut one off unseen. */
public final class JooqChangeLog implements ChangeLog {
    private static final long ONE = 1;
    private static final int CHUNK = 5_000;

    private final Store store;
    private final Chain chain;
    private final Clock clock;
    private final Warrant warrant;
    private final String insert;
    private final String readHead;
    private final String saveHead;

    /**
     * @param key derived from the data key for this one purpose
     * @param warrant asked before each change
     */
    public JooqChangeLog(Store store, byte[] key, Clock clock, Warrant warrant) {
        this.store = store;
        this.chain = new Chain(key);
        this.clock = clock;
        this.warrant = warrant;
        this.insert = store.insert(LOG, List.of(LOG.fields()));
        this.readHead = store.dsl()
                .select(LOG_HEAD.ENTRIES, LOG_HEAD.LAST_MAC, LOG_HEAD.MAC, LOG_HEAD.STAFF)
                .from(LOG_HEAD)
                .getSQL();
        this.saveHead = store.dsl()
                .update(LOG_HEAD)
                .set(LOG_HEAD.ENTRIES, 0L)
                .set(LOG_HEAD.LAST_MAC, new byte[0])
                .set(LOG_HEAD.MAC, new byte[0])
                .getSQL();
    }

    /** One record's part of a change. */
    public record Entry(String subject, String before, String after) {}

    /** The head of a new workspace's log. */
    public void begin() {
        Head empty = chain.empty();
        store.dsl()
                .insertInto(LOG_HEAD, LOG_HEAD.ONE, LOG_HEAD.ENTRIES, LOG_HEAD.LAST_MAC, LOG_HEAD.MAC)
                .values(ONE, empty.entries(), empty.lastMac(), empty.mac())
                .execute();
    }

    @Override
    public void append(Change change, String subject, String before, String after) {
        append(change, List.of(new Entry(subject, before, after)));
    }

    /**
     * Many at once, under one head. Refused as {@link Warrant#require}; a fault LOG_DAMAGED where the head is missing
     * or forged.
     */
    public void append(Change change, List<Entry> entries) {
        store.joined(() -> {
            Found found = found().orElseThrow(() -> new Fault("LOG_DAMAGED"));
            warrant.require(change, found.staff());
            Head head = found.head();
            if (!chain.isGenuine(head)) {
                throw new Fault("LOG_DAMAGED");
            }
            Instant now = Instant.ofEpochMilli(clock.millis());
            List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                LogRow row =
                        new LogRow(head.entries() + 1, now, change, entry.subject(), entry.before(), entry.after());
                head = chain.next(head, row);
                rows.add(values(row, head));
            }
            store.batch(insert, rows);
            save(head);
        });
    }

    private static @Nullable Object[] values(LogRow row, Head head) {
        return new @Nullable Object[] {
            row.sequence(),
            row.at().toEpochMilli(),
            row.change().who(),
            row.change().action(),
            row.subject(),
            row.before(),
            row.after(),
            head.lastMac()
        };
    }

    /** @param staff as {@link StaffNumber}, read on the way */
    private record Found(Head head, long staff) {}

    private Optional<Found> found() {
        return store
                .rows(
                        readHead,
                        row -> new Found(new Head(row.getLong(1), row.getBytes(2), row.getBytes(3)), row.getLong(4)))
                .stream()
                .findFirst();
    }

    /** Also of a schema that knew nothing of accounts: a backup is proved before it is raised. */
    private Optional<Head> head() {
        return store.dsl()
                .select(LOG_HEAD.ENTRIES, LOG_HEAD.LAST_MAC, LOG_HEAD.MAC)
                .from(LOG_HEAD)
                .fetchOptional(row -> new Head(row.value1(), row.value2(), row.value3()));
    }

    private void save(Head head) {
        store.batch(
                saveHead,
                List.<@Nullable Object[]>of(new @Nullable Object[] {head.entries(), head.lastMac(), head.mac()}));
    }

    @Override
    public void ask(Change change) {
        warrant.require(change, new StaffNumber(store).read());
    }

    @Override
    public List<LogRow> of(String subject) {
        return store.dsl()
                .selectFrom(LOG)
                .where(LOG.SUBJECT.eq(subject))
                .orderBy(LOG.SEQUENCE)
                .fetch(Reading::row);
    }

    /** Reads by chunks, and holds writers up for the last one only. */
    @Override
    public Verdict verify() {
        Reading reading = new Reading(chain);
        boolean more = true;
        while (more) {
            List<Record> rows = after(reading.rows());
            more = rows.size() == CHUNK;
            Optional<Verdict> broken = reading.read(rows);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return store.joined(() -> last(reading));
    }

    private Verdict last(Reading reading) {
        List<Record> rows = after(reading.rows());
        while (!rows.isEmpty()) {
            Optional<Verdict> broken = reading.read(rows);
            if (broken.isPresent()) {
                return broken.get();
            }
            rows = after(reading.rows());
        }
        return reading.end(head());
    }

    private List<Record> after(long sequence) {
        return store.dsl()
                .selectFrom(LOG)
                .where(LOG.SEQUENCE.gt(sequence))
                .orderBy(LOG.SEQUENCE)
                .limit(CHUNK)
                .fetch();
    }
}
