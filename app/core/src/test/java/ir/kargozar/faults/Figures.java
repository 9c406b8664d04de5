package ir.kargozar.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was tried and found so far: a line a minute. With {@code -Dkargozar.faults.book=FOLDER} the lines stand in a file
 * there too, and whoever was stopped goes on from the last.
 */
final class Figures implements AutoCloseable {
    private static final @Nullable String BOOK = System.getProperty("kargozar.faults.book");
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final String name;
    private final Map<String, Long> sums = new TreeMap<>();
    private long told = System.nanoTime();

    Figures(String name) {
        this.name = name;
        if (BOOK != null && Files.exists(file(BOOK))) {
            try {
                last(Files.readAllLines(file(BOOK)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path file(String book) {
        return Path.of(book, name + ".txt");
    }

    private void last(List<String> lines) {
        if (!lines.isEmpty()) {
            for (String each : lines.getLast().split("  ", -1)) {
                String[] pair = each.split(": ", 2);
                sums.put(pair[0], Long.parseLong(pair[1]));
            }
        }
    }

    synchronized long of(String what) {
        return sums.getOrDefault(what, 0L);
    }

    synchronized void add(String what, long count) {
        sums.merge(what, count, Long::sum);
        if (System.nanoTime() - told > MINUTE) {
            tell();
        }
    }

    private void tell() {
        told = System.nanoTime();
        String line = sums.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("  "));
        System.out.println(name + "  " + line);
        if (BOOK != null) {
            try {
                Files.createDirectories(Path.of(BOOK));
                Files.writeString(
                        file(BOOK),
                        line + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Tells what there is. */
    @Override
    public synchronized void close() {
        if (!sums.isEmpty()) {
            tell();
        }
    }
}
