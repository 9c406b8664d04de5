package ir.kargozar.bench;

import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.SearchKey;
import java.util.Collections;
import java.util.List;

/** The limit to be beaten: every word anywhere in a column of search keys, read to its end. */
final class LikeScan {
    private final Store store;

    /** Copies the people into a bare table of keys, in the same database. */
    LikeScan(Store store) {
        this.store = store;
        store.dsl().execute("CREATE TABLE scanned (id BIGINT PRIMARY KEY, words TEXT NOT NULL)");
        store.dsl()
                .execute("INSERT INTO scanned SELECT id, replace(replace(replace(first_name || ' ' || last_name, "
                        + "'\u064A', '\u06CC'), '\u0643', '\u06A9'), '\u200c', ' ') || ' ' || id || ' ' "
                        + "|| coalesce(insurance_number, '') FROM person");
    }

    Comparison.Spread spread(List<String> typed, int scans) {
        Samples samples = new Samples();
        for (String text : typed.subList(0, Math.min(scans, typed.size()))) {
            String[] words = SearchKey.of(text).value().split(" ", -1);
            String wanted = String.join(" AND ", Collections.nCopies(words.length, "words LIKE ?"));
            Object[] patterns = new Object[words.length];
            for (int i = 0; i < words.length; i++) {
                patterns[i] = "%" + words[i] + "%";
            }
            long started = System.nanoTime();
            store.rows("SELECT id FROM scanned WHERE " + wanted, row -> row.getLong(1), patterns);
            samples.add((System.nanoTime() - started) / 1e6);
        }
        return samples.spread();
    }
}
