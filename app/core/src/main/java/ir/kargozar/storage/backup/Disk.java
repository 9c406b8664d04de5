package ir.kargozar.storage.backup;

import ir.kargozar.backup.Watch;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that are whole or not there. */
final class Disk {
    /** Of a file that is not finished; the next backup throws it away. */
    static final String PART = ".part";

    private static final int BUFFER = 1 << 16;

    private Disk() {}

    /** Copied aside, flushed, read back and compared, then moved to its name. */
    static void copy(Path from, Path to, Watch watch) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + PART);
        try {
            WholeFile.make(part, out -> {
                long total = Files.size(from);
                long done = 0;
                byte[] some = new byte[BUFFER];
                try (InputStream in = Files.newInputStream(from)) {
                    for (int read = in.read(some); read >= 0; read = in.read(some)) {
                        out.write(some, 0, read);
                        done += read;
                        watch.step(done, total);
                    }
                }
                return done;
            });
            if (!ContainerWriter.sha256(part, watch).equals(ContainerWriter.sha256(from, watch))) {
                throw new IOException("read back otherwise");
            }
            place(part, to);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Under its name, and there after a power cut. */
    static void place(Path part, Path to) throws IOException {
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Optional.ofNullable(to.toAbsolutePath().getParent()).ifPresent(WholeFile::flush);
    }

    /** A database's file with those that SQLite keeps beside it. */
    static void deleteDatabase(Path file) throws IOException {
        for (String tail : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + tail));
        }
    }

    /** What is not finished in a folder and those within. */
    static void deleteParts(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    if (each.getFileName().toString().contains(PART)) {
                        Files.delete(each);
                    }
                }
            }
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
