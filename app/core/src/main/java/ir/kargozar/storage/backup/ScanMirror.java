package ir.kargozar.storage.backup;

import ir.kargozar.backup.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scans beside backups: encrypted files named by their content, each copied once and read back. */
final class ScanMirror {
    private ScanMirror() {}

    /** Copies what is not there; says how many. */
    static int fill(Path from, Path to, Watch watch) throws IOException {
        int copied = 0;
        for (Path scan : scans(from)) {
            Path copy = to.resolve(from.relativize(scan).toString());
            if (!Files.exists(copy) || Files.size(copy) != Files.size(scan)) {
                Files.createDirectories(copy.resolve("..").normalize());
                Disk.copy(scan, copy, watch);
                copied++;
            }
        }
        return copied;
    }

    /** Whole ones, by name. */
    static List<Path> scans(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }
}
