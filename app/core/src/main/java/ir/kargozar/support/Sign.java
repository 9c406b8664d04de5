package ir.kargozar.support;

/**
 * Everything that can be found on a machine; each has a sentence {@code finding.SIGN}, and {@code advice.SIGN} says what
 * to do about it where it is not good.
 */
public enum Sign {
    PROGRAM(Severity.OK),
    MEMORY_ENOUGH(Severity.OK),
    MEMORY_SMALL(Severity.WARN),
    LANGUAGE(Severity.OK),
    NAMES_GARBLED(Severity.WARN),
    ZONE_TEHRAN(Severity.OK),
    ZONE_OTHER(Severity.WARN),
    CLOCK_RIGHT(Severity.OK),
    CLOCK_UNSET(Severity.WRONG),
    CLOCK_BEHIND(Severity.WRONG),
    CLOCK_LEAPT(Severity.WARN),
    DISK_ENOUGH(Severity.OK),
    DISK_LOW(Severity.WARN),
    DISK_FULL(Severity.WRONG),
    FOLDER_MISSING(Severity.WRONG),
    FOLDER_WRITABLE(Severity.OK),
    FOLDER_UNWRITABLE(Severity.WRONG),
    PRINTERS_THERE(Severity.OK),
    PRINTERS_NONE(Severity.WARN),
    PRINTERS_WITHOUT_DEFAULT(Severity.WARN),
    PRINTERS_SILENT(Severity.WARN),
    FONT_SHAPES(Severity.OK),
    FONT_BROKEN(Severity.WRONG),
    FAULTS_NONE(Severity.OK),
    FAULTS_LOGGED(Severity.WARN),
    WORKSPACE_FREE(Severity.OK),
    WORKSPACE_HELD(Severity.WARN),
    WORKSPACE_CLOSED(Severity.WRONG),
    SCHEMA_NEWEST(Severity.OK),
    SCHEMA_OLDER(Severity.WARN),
    SCHEMA_NEWER(Severity.WRONG),
    DATABASE_SOUND(Severity.OK),
    DATABASE_BROKEN(Severity.WRONG),
    JOURNAL_SAFE(Severity.OK),
    JOURNAL_OTHER(Severity.WRONG),
    BACKUP_FRESH(Severity.OK),
    BACKUP_OLD(Severity.WARN),
    BACKUP_NONE(Severity.WARN),
    BACKUP_UNREADABLE(Severity.WRONG);

    private final Severity severity;

    Sign(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
