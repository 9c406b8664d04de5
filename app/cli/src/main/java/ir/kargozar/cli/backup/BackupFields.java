package ir.kargozar.cli.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Restored;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Backups as records of answers. */
final class BackupFields {
    private BackupFields() {}

    static Map<String, Object> of(Path file, Manifest manifest, long bytes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("day", manifest.moment().day());
        fields.put("at", manifest.moment().at());
        fields.put("reason", manifest.moment().reason());
        fields.put("claims", manifest.content().claims());
        fields.put("logRows", manifest.content().logRows());
        fields.put("bytes", bytes);
        return fields;
    }

    static Map<String, Object> of(Backup backup) {
        return of(backup.file(), backup.manifest(), backup.bytes());
    }

    /** With whole days since it was made; none where the clock stands before it. */
    static Map<String, Object> aged(Backup backup, Session session) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", backup.number());
        Duration age = Duration.between(
                backup.manifest().moment().at(), session.terminal().clock().instant());
        fields.put("age", Math.max(0, age.toDays()));
        fields.putAll(of(backup));
        return fields;
    }

    static Map<String, Object> of(Restored restored) {
        Map<String, Object> fields =
                of(restored.file(), restored.manifest(), restored.manifest().bytes());
        fields.put("missingScans", restored.missingScans());
        restored.aside().ifPresent(aside -> fields.put("aside", aside));
        return fields;
    }
}
