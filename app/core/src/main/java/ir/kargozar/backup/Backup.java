package ir.kargozar.backup;

import java.nio.file.Path;

/**
 * A backup that was proved when it was made.
 *
 * @param number 1, 2, 3 … in the order in which they were made; never from the clock. 0 for one that lies elsewhere
 * @param bytes of the file
 */
public record Backup(long number, Path file, Manifest manifest, long bytes) {}
