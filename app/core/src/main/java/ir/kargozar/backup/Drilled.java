package ir.kargozar.backup;

import java.time.Duration;

/**
 * A restore that was tried out.
 *
 * @param claims counted in what was put back
 * @param logRows read and found whole
 * @param scans that are there
 * @param missingScans that the database names and that are nowhere
 */
public record Drilled(Backup backup, long claims, long logRows, long scans, long missingScans, Duration took) {}
