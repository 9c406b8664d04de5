package ir.kargozar.storage.backup;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** A folder for a while; what a process that was killed left there goes with the next backup. */
public final class Temporary implements AutoCloseable {
    private final Path folder;

    private Temporary(Path folder) {
        this.folder = folder;
    }

    /** Refused with BACKUP_UNWRITABLE. */
    public static Temporary in(Path place) {
        Temporary made = new Temporary(place.resolve("drill" + Disk.PART));
        made.close();
        return made;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            Disk.deleteAll(folder);
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNWRITABLE", folder.toString());
        }
    }
}
