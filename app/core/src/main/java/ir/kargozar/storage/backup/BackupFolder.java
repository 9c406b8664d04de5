package ir.kargozar.storage.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups that lie in a folder, seen without any key. */
public record BackupFolder(Path path) {
    /** Of the workspace folder: where backups lie if nothing else was said. */
    public static final String HERE = "backups";

    static final String ENDING = ".kgb";
    static final String FAILED = ".failed";
    static final String SCANS = "scans";
    private static final Pattern NAME = Pattern.compile("(\\d{6,})-\\d{8}\\" + ENDING);

    /** Newest first; what has not the head of a backup is passed over. */
    public List<Backup> list() {
        List<Backup> found = new ArrayList<>();
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                try {
                    found.add(read(file, Long.parseLong(name.group(1))));
                } catch (Refusal | IOException _) {
                    // Damaged meanwhile: it is no backup any more, and stays where it is.
                }
            }
        }
        found.sort(Comparator.comparingLong(Backup::number).reversed());
        return found;
    }

    static Backup read(Path file, long number) throws IOException {
        return new Backup(number, file, Container.of(file).manifest(), Files.size(file));
    }

    /** The newest of which every bit is as it was written. */
    public Optional<Backup> newestWhole(Watch watch) {
        return list().stream().filter(backup -> isWhole(backup.file(), watch)).findFirst();
    }

    static boolean isWhole(Path file, Watch watch) {
        try {
            Container.of(file).check(watch);
            return true;
        } catch (Refusal refusal) {
            if (refusal.code().equals("BACKUP_STOPPED")) {
                throw refusal;
            }
            return false;
        }
    }

    List<Path> files() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What a backup that was cut off left. */
    void clean() throws IOException {
        Disk.deleteAll(path.resolve("drill" + Disk.PART));
        Disk.deleteParts(path);
    }
}
