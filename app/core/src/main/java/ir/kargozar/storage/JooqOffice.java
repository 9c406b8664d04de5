package ir.kargozar.storage;

import static ir.kargozar.storage.schema.Tables.OFFICE;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.Line;

/** The office a workspace belongs to: one row, written once. */
final class JooqOffice {
    private final Store store;

    JooqOffice(Store store) {
        this.store = store;
    }

    void save(Office office) {
        store.dsl()
                .insertInto(OFFICE)
                .set(OFFICE.ONE, 1L)
                .set(OFFICE.CODE, office.code().value())
                .set(OFFICE.NAME, office.name().value())
                .set(OFFICE.DESK, office.desk().name())
                .set(OFFICE.PROVINCE, office.province().value())
                .set(OFFICE.TRAINING, office.training() ? 1L : 0L)
                .execute();
    }

    Office read() {
        return store.dsl()
                .selectFrom(OFFICE)
                .fetchSingle(row -> new Office(
                        new OfficeCode(row.get(OFFICE.CODE)),
                        new Line(row.get(OFFICE.NAME)),
                        Desk.valueOf(row.get(OFFICE.DESK)),
                        new Line(row.get(OFFICE.PROVINCE)),
                        row.get(OFFICE.TRAINING) == 1));
    }
}
