package ir.kargozar.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * At most five files of a megabyte ({@code kargozar.0.log} is the newest), opened with the first event: a command that
 * goes well makes none. Two processes at once write into files of their own. A log that cannot be written stops nothing.
 */
final class RotatingFile extends Handler {
    private static final int LIMIT = 1_000_000;
    private static final int COUNT = 5;

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean given;

    RotatingFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (isLoggable(record)) {
            FileHandler open = opened();
            if (open != null) {
                open.publish(record);
            }
        }
    }

    private @Nullable FileHandler opened() {
        if (file == null && !given) {
            given = true;
            try {
                Files.createDirectories(folder);
                FileHandler open =
                        new FileHandler(folder.resolve("kargozar.%g.log").toString(), LIMIT, COUNT, true);
                open.setEncoding("UTF-8");
                open.setFormatter(new EventLine());
                file = open;
                prune();
            } catch (IOException | RuntimeException _) {
                // Where no log can be kept, the program works on.
            }
        }
        return file;
    }

    /** Files of several processes are no more than those of one. */
    private void prune() throws IOException {
        List<Path> oldest;
        try (Stream<Path> files = Files.list(folder)) {
            oldest = files.filter(each -> each.toString().endsWith(".log"))
                    .sorted(Comparator.comparing(RotatingFile::written).reversed())
                    .skip(COUNT)
                    .toList();
        }
        for (Path each : oldest) {
            Files.deleteIfExists(each);
        }
    }

    private static java.nio.file.attribute.FileTime written(Path each) {
        try {
            return Files.getLastModifiedTime(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        given = true;
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
