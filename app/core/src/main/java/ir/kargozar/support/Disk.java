package ir.kargozar.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether a folder is there, can be written into, and how much is free beside it. */
public final class Disk {
    private static final long MEGABYTE = 1_000_000;
    /** Bytes: below, somebody must make room; below the other, nothing is safe any more. */
    private static final long LOW = 1_000 * MEGABYTE;

    private static final long FULL = 100 * MEGABYTE;

    private Disk() {}

    public static List<Finding> of(Place place, Path folder) {
        List<Finding> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return List.of(Finding.of(Sign.FOLDER_MISSING, place.key()));
        }
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            found.add(Finding.of(room(free), place.key(), free / MEGABYTE, LOW / MEGABYTE));
        } catch (IOException e) {
            return List.of(Finding.of(Sign.FOLDER_MISSING, place.key()));
        }
        found.add(Finding.of(isWritable(folder) ? Sign.FOLDER_WRITABLE : Sign.FOLDER_UNWRITABLE, place.key()));
        return found;
    }

    static Sign room(long free) {
        if (free < FULL) {
            return Sign.DISK_FULL;
        }
        return free < LOW ? Sign.DISK_LOW : Sign.DISK_ENOUGH;
    }

    /** A file made and removed tells more than rights do. */
    private static boolean isWritable(Path folder) {
        try {
            Path probe = Files.createTempFile(folder, ".kargozar-", ".probe");
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
