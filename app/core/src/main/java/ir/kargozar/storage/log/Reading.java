package ir.kargozar.storage.log;

import static ir.kargozar.storage.schema.Tables.LOG;

import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Damage;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.log.LogRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** One reading of the whole chain, row after row, as far as the first that is wrong. */
final class Reading {
    private final Chain chain;
    private long rows;
    private byte[] lastMac;

    Reading(Chain chain) {
        this.chain = chain;
        this.lastMac = chain.empty().lastMac();
    }

    long rows() {
        return rows;
    }

    /** What is wrong with the next rows, if anything. */
    Optional<Verdict> read(List<Record> next) {
        for (Record each : next) {
            LogRow row = row(each);
            if (row.sequence() != rows + 1) {
                return Optional.of(new Verdict.Broken(rows + 1, Damage.REMOVED));
            }
            byte[] mac = chain.mac(lastMac, row);
            if (!Chain.same(mac, each.get(LOG.MAC))) {
                return Optional.of(new Verdict.Broken(row.sequence(), Damage.ALTERED));
            }
            lastMac = mac;
            rows = row.sequence();
        }
        return Optional.empty();
    }

    /** The verdict after the last row, by the head: it knows of rows that were cut off the end. */
    Verdict end(Optional<Head> found) {
        Optional<Head> genuine = found.filter(chain::isGenuine);
        if (genuine.isEmpty()) {
            return new Verdict.Broken(rows + 1, found.isEmpty() ? Damage.REMOVED : Damage.ALTERED);
        }
        Head head = genuine.get();
        if (head.entries() > rows) {
            return new Verdict.Broken(rows + 1, Damage.REMOVED);
        }
        boolean whole = head.entries() == rows && Chain.same(head.lastMac(), lastMac);
        return whole ? new Verdict.Whole(rows) : new Verdict.Broken(head.entries() + 1, Damage.ALTERED);
    }

    static LogRow row(Record row) {
        return new LogRow(
                row.get(LOG.SEQUENCE),
                Instant.ofEpochMilli(row.get(LOG.AT)),
                new Change(row.get(LOG.WHO), row.get(LOG.ACTION)),
                row.get(LOG.SUBJECT),
                row.get(LOG.BEFORE_JSON),
                row.get(LOG.AFTER_JSON));
    }
}
