package ir.kargozar.backup;

import ir.kargozar.office.Refusal;

/** Who looks on while a backup is made or put back, from the thread that works. */
public interface Watch {
    Watch NONE = new Watch() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /** Bytes, of how many; {@code total} 0 where not known. */
    void at(long done, long total);

    boolean isStopped();

    /** As {@link #at}; refused with BACKUP_STOPPED where someone asked for it. */
    default void step(long done, long total) {
        if (isStopped()) {
            throw new Refusal("BACKUP_STOPPED");
        }
        at(done, total);
    }
}
