package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.statistics.Course;

/** What is kept of the ways of claims. */
final class Courses {
    private final Store store;
    private final String byPosition;

    Courses(Store store) {
        this.store = store;
        this.byPosition = store.dsl()
                .select(Course.READ)
                .from(CLAIM)
                .where(CLAIM.POSITION.eq(0L))
                .getSQL();
    }

    Course of(Position position) {
        return store.rows(byPosition, row -> Course.read(row, 1), position.value()).stream()
                .findFirst()
                .orElse(Course.NONE);
    }
}
