package ir.kargozar.storage.backup;

import ir.kargozar.backup.Manifest.Content;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.log.Warrant;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.log.JooqChangeLog;
import java.nio.file.Path;
import java.time.Clock;

/** Opens a copy of a database and holds it against what was said of it. */
final class Proof {
    private final DataKey key;
    private final Clock clock;

    Proof(DataKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Every page, every row counted, the whole log. Refused with BACKUP_PAGES, BACKUP_ROWS (the table), BACKUP_LOG (the
     * row); a fault DATABASE_DAMAGED where it does not open under the key.
     */
    void of(Path database, Content wanted) {
        try (Store store = Sqlite.look(database, key)) {
            if (!Sqlite.isSound(store)) {
                throw new Refusal("BACKUP_PAGES");
            }
            Content found = Snapshot.content(store);
            wanted.rows().forEach((table, rows) -> {
                if (!rows.equals(found.rows().get(table))) {
                    throw new Refusal("BACKUP_ROWS", table);
                }
            });
            log(store, wanted, found);
        }
    }

    private void log(Store store, Content wanted, Content found) {
        ChangeLog.Verdict verdict = new JooqChangeLog(store, key.derived("log 1"), clock, Warrant.ANYONE).verify();
        if (verdict instanceof ChangeLog.Verdict.Broken(long sequence, ChangeLog.Damage _)) {
            throw new Refusal("BACKUP_LOG", Long.toString(sequence));
        }
        if (wanted.logRows() != found.logRows() || !wanted.logHead().equals(found.logHead())) {
            throw new Refusal("BACKUP_LOG", Long.toString(wanted.logRows()));
        }
    }
}
