package ir.kargozar.faults;

import ir.kargozar.storage.engine.Store;

/**
 * How much a database holds; the log's last mac stands for the content of all of it.
 *
 * @param rows of claims, items, papers, people, sums, words, log
 */
record State(String rows, String lastMac) {
    private static final String ROWS = """
            SELECT (SELECT count(*) FROM claim) || ' ' || (SELECT count(*) FROM item) || ' '
              || (SELECT count(*) FROM paper) || ' ' || (SELECT count(*) FROM person) || ' '
              || (SELECT count(*) FROM claim_month) || ' ' || (SELECT count(*) FROM claim_search_data) || ' '
              || (SELECT max(sequence) FROM log) || ' ' || (SELECT value FROM counter)
            """;

    static State of(Store store) {
        return new State(
                String.valueOf(store.dsl().fetchValue(ROWS)),
                String.valueOf(store.dsl().fetchValue("SELECT hex(last_mac) || hex(mac) FROM log_head")));
    }
}
