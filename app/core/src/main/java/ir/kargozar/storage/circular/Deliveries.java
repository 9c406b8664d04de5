package ir.kargozar.storage.circular;

import static ir.kargozar.storage.schema.Tables.CIRCULAR_SENT;
import static ir.kargozar.storage.schema.Tables.PACKAGE_OUT;
import static ir.kargozar.storage.schema.Tables.PACKAGE_SET_ASIDE;

import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.DeliveryState;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** How far circulars came, by what is known of the packages they went in. */
final class Deliveries {
    private static final String OUT = "OUT";

    private final Store store;

    Deliveries(Store store) {
        this.store = store;
    }

    /** The last revision that each office was sent, by office. */
    List<Delivery> of(long circular) {
        Field<Integer> setAside = DSL.field(DSL.select(DSL.count())
                .from(PACKAGE_SET_ASIDE)
                .where(PACKAGE_SET_ASIDE.DIRECTION.eq(OUT))
                .and(PACKAGE_SET_ASIDE.OFFICE.eq(CIRCULAR_SENT.RECIPIENT))
                .and(PACKAGE_SET_ASIDE.SEQUENCE.eq(CIRCULAR_SENT.SEQUENCE))
                .and(PACKAGE_SET_ASIDE.PLACE.eq(CIRCULAR_SENT.PLACE)));
        Map<String, Delivery> last = new TreeMap<>();
        store.dsl()
                .select(CIRCULAR_SENT.RECIPIENT, CIRCULAR_SENT.REVISION, PACKAGE_OUT.STATE)
                .select(setAside)
                .from(CIRCULAR_SENT)
                .join(PACKAGE_OUT)
                .on(PACKAGE_OUT.RECIPIENT.eq(CIRCULAR_SENT.RECIPIENT))
                .and(PACKAGE_OUT.SEQUENCE.eq(CIRCULAR_SENT.SEQUENCE))
                .where(CIRCULAR_SENT.CIRCULAR.eq(circular))
                .orderBy(CIRCULAR_SENT.RECIPIENT, CIRCULAR_SENT.REVISION)
                .forEach(row -> last.put(row.get(CIRCULAR_SENT.RECIPIENT), delivery(circular, row, row.get(setAside))));
        return new ArrayList<>(last.values());
    }

    private Delivery delivery(long circular, Record row, int setAside) {
        OfficeCode office = new OfficeCode(row.get(CIRCULAR_SENT.RECIPIENT));
        int revision = Math.toIntExact(row.get(CIRCULAR_SENT.REVISION));
        return new Delivery(
                office,
                revision,
                setAside > 0 ? DeliveryState.SET_ASIDE : state(row.get(PACKAGE_OUT.STATE)),
                new StoredReadings(store).list(circular, revision, office));
    }

    private static DeliveryState state(String sent) {
        return switch (sent) {
            case "RECEIVED" -> DeliveryState.RECEIVED;
            case "WRITTEN" -> DeliveryState.SENT;
            default -> DeliveryState.PACKED;
        };
    }
}
