package ir.kargozar.backup;

import java.nio.file.Path;
import java.util.List;

/** Backups of one workspace in one place. */
public interface Backups {

    Path place();

    /** Newest first: the order in which they were made. */
    List<Backup> list();

    /**
     * Makes one, and proves it: opened again from its file with the data key, every page and the whole log checked,
     * rows counted. Only then it stands in the list. Refusals: BACKUP_UNWRITABLE, BACKUP_FAILED (where the failed file
     * was put), BACKUP_STOPPED; a fault DATABASE_DAMAGED where what should be backed up is damaged.
     *
     * @param number higher than that of any other
     */
    Backup make(long number, Reason reason, Watch watch);

    /** The same file here, read back; refusals BACKUP_PLACE_MISSING, BACKUP_UNWRITABLE, BACKUP_STOPPED. */
    Backup copy(Backup from, Watch watch);

    void remove(Backup backup);
}
