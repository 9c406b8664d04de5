package ir.kargozar.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workspace's database, as its store tells it.
 *
 * @param engine name and version, such as {@code SQLite 3.40.1}
 * @param schema version of the schema
 * @param journal {@code wal} where a power cut loses nothing; empty of an engine that needs no such word
 * @param sound false where a quick look at its pages finds damage
 * @param bytes size
 * @param newest of what the workspace knows
 */
public record DatabaseState(
        String engine,
        String driver,
        String schema,
        String journal,
        boolean sound,
        long bytes,
        Optional<Instant> newest) {
    private static final long MEGABYTE = 1_000_000;
    private static final Duration BACKUP_DUE = Duration.ofDays(2);

    public List<Finding> findings(Clock clock) {
        List<Finding> found = new ArrayList<>(MachineClock.findings(clock, ZoneId.systemDefault(), newest));
        found.add(Finding.of(
                sound ? Sign.DATABASE_SOUND : Sign.DATABASE_BROKEN, engine, driver, schema, bytes / MEGABYTE + 1));
        if (!journal.isEmpty()) {
            found.add(Finding.of(journal.equals("wal") ? Sign.JOURNAL_SAFE : Sign.JOURNAL_OTHER, journal));
        }
        return found;
    }

    /** @param newest when the last backup was made that was proved */
    public static Finding backup(Optional<Instant> newest, Clock clock) {
        return newest.map(made -> backup(made, clock.instant())).orElse(Finding.of(Sign.BACKUP_NONE));
    }

    private static Finding backup(Instant made, Instant now) {
        Duration age = Duration.between(made, now);
        return Finding.of(
                age.compareTo(BACKUP_DUE) > 0 ? Sign.BACKUP_OLD : Sign.BACKUP_FRESH,
                MachineClock.shown(made),
                Math.max(0, age.toHours()));
    }
}
