package ir.kargozar.storage.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;

/** What is said of a workspace whose database is damaged. */
public final class Damaged {
    private Damaged() {}

    /**
     * DATABASE_DAMAGED with the day and the file of the newest good backup, or DATABASE_DAMAGED_ALONE where there is none.
     *
     * @param candidates newest first
     */
    public static Refusal refusal(Path folder, java.util.List<Backup> candidates) {
        return candidates.stream()
                .filter(backup -> BackupFolder.isWhole(backup.file(), Watch.NONE))
                .findFirst()
                .map(good -> new Refusal(
                        "DATABASE_DAMAGED",
                        good.manifest().moment().day().toString(),
                        good.file().toString()))
                .orElseGet(() -> new Refusal("DATABASE_DAMAGED_ALONE", folder.toString()));
    }
}
