package ir.kargozar.scan;

import java.nio.file.Path;

/** Files as scanners, cameras and e-mails bring them: looked through with distrust, and made small. */
public interface ScanFiles {

    /**
     * Reads a file and makes it ready by the shrinking rule. Refusals, each with the file's name: SCAN_UNREADABLE,
     * SCAN_EMPTY, SCAN_TOO_BIG, SCAN_KIND_UNKNOWN, SCAN_TRUNCATED, SCAN_BROKEN, SCAN_LOCKED, SCAN_TOO_MANY_PAGES,
     * SCAN_TOO_MANY_PIXELS, SCAN_UNFOLDS.
     */
    ReadyScan ready(Path file);
}
