package ir.kargozar.storage.engine;

import static ir.kargozar.storage.schema.Tables.SETTING;

/**
 * Something that is only repeated from other rows, made where an older program left it out or made it otherwise. In one
 * transaction: cut off, it begins again at the next opening.
 *
 * @param name of what is made, among the workspace's settings
 * @param version one more whenever it is made in another way than before
 */
public record MadeOnce(Store store, String name, String version) {

    /** Does nothing where it is as this program makes it. */
    public void orElse(Runnable make) {
        if (!isMade()) {
            store.joined(() -> {
                if (!isMade()) {
                    make.run();
                    note();
                }
            });
        }
    }

    private boolean isMade() {
        return store.dsl().fetchExists(SETTING, SETTING.NAME.eq(name), SETTING.VALUE.eq(version));
    }

    private void note() {
        store.dsl()
                .insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(name, version)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, version)
                .execute();
    }
}
