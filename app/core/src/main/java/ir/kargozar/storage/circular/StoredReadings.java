package ir.kargozar.storage.circular;

import static ir.kargozar.storage.schema.Tables.CIRCULAR_READING;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Reading;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;
import java.util.List;
import org.jooq.Record;

/** Who read which revision, at which office. */
final class StoredReadings {
    private final Store store;

    StoredReadings(Store store) {
        this.store = store;
    }

    /** False where that person's word was here already; the first one stays. */
    boolean add(long circular, int revision, OfficeCode office, Reading reading, boolean isOwed) {
        return store.dsl()
                        .insertInto(CIRCULAR_READING)
                        .set(CIRCULAR_READING.CIRCULAR, circular)
                        .set(CIRCULAR_READING.REVISION, (long) revision)
                        .set(CIRCULAR_READING.OFFICE, office.value())
                        .set(CIRCULAR_READING.WHO, reading.who().value())
                        .set(CIRCULAR_READING.READ_ON, (long) reading.on().number())
                        .set(CIRCULAR_READING.OWED, isOwed ? 1L : 0L)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Reading> list(long circular, int revision, OfficeCode office) {
        return store.dsl()
                .selectFrom(CIRCULAR_READING)
                .where(CIRCULAR_READING.CIRCULAR.eq(circular))
                .and(CIRCULAR_READING.REVISION.eq((long) revision))
                .and(CIRCULAR_READING.OFFICE.eq(office.value()))
                .orderBy(CIRCULAR_READING.READ_ON, CIRCULAR_READING.WHO)
                .fetch(StoredReadings::reading);
    }

    static Reading reading(Record row) {
        return new Reading(
                new Line(row.get(CIRCULAR_READING.WHO)),
                JalaliDate.ofNumber(Math.toIntExact(row.get(CIRCULAR_READING.READ_ON))));
    }
}
