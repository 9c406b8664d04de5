package ir.kargozar.storage;

import static ir.kargozar.storage.schema.Tables.SETTING;

import ir.kargozar.office.Preferences;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;

/** Preferences in the table of settings: a row for each person and name. */
final class JooqPreferences implements Preferences {
    private final Store store;

    JooqPreferences(Store store) {
        this.store = store;
    }

    @Override
    public Optional<String> find(String who, String name) {
        return store.dsl()
                .select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(key(who, name)))
                .fetchOptional(SETTING.VALUE);
    }

    @Override
    public void keep(String who, String name, String value) {
        store.dsl()
                .insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(key(who, name), value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute();
    }

    private static String key(String who, String name) {
        return "of " + who + ": " + name;
    }
}
