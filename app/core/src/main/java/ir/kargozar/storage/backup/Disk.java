package ir.kargozar.storage.backup;

import ir.kargozar.backup.Watch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
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
            long total = Files.size(from);
            long done = 0;
            try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                    FileChannel out = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer some = ByteBuffer.allocate(BUFFER);
                while (in.read(some) >= 0) {
                    some.flip();
                    done += some.remaining();
                    while (some.hasRemaining()) {
                        out.write(some);
                    }
                    some.clear();
                    watch.step(done, total);
                }
                out.force(true);
            }
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
        flush(to.toAbsolutePath().getParent());
    }

    private static void flush(@org.jspecify.annotations.Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows: folders cannot be opened, and need not be.
        }
    }

    /** A database's file with those that SQLite keeps beside it. */
    static void deleteDatabase(Path file) throws IOException {
        for (String tail : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + tail));
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
