package ir.kargozar.desktop.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tells of files that come into a folder, each once and only when its writer is done: when its size has stayed the same
 * from one look to the next. Looks at once where the system tells of a change, and every second where it does not, as
 * with folders of another machine.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 1_000;
    private static final long STILL_MILLIS = 400;

    private final Path folder;
    private final Consumer<Path> came;
    private final Executor window;
    private final Thread thread;
    private final Set<Path> known = new HashSet<>();
    private final Map<Path, Long> growing = new HashMap<>();

    private FolderWatch(Path folder, Consumer<Path> came, Executor window) {
        this.folder = folder;
        this.came = came;
        this.window = window;
        this.thread = Thread.ofPlatform().name("kargozar-folder").daemon().unstarted(this::watch);
    }

    /** @param came called on the window's thread */
    static FolderWatch begin(Path folder, Consumer<Path> came, Executor window) {
        FolderWatch watch = new FolderWatch(folder, came, window);
        watch.known.addAll(watch.files());
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try (WatchService service = folder.getFileSystem().newWatchService()) {
            register(service);
            while (!Thread.currentThread().isInterrupted()) {
                WatchKey key = service.poll(growing.isEmpty() ? LOOK_MILLIS : STILL_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
                look();
                if (key != null) {
                    Thread.sleep(STILL_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            window.execute(() -> {});
        }
    }

    /** Where the folder is not there yet, looking every second is all that can be done. */
    private void register(WatchService service) {
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException _) {
            // Looked at every second instead.
        }
    }

    private void look() {
        List<Path> files = files();
        known.retainAll(files);
        growing.keySet().retainAll(files);
        for (Path file : files) {
            if (!known.contains(file)) {
                long size = size(file);
                Long before = growing.put(file, size);
                if (size > 0 && before != null && before == size) {
                    growing.remove(file);
                    known.add(file);
                    window.execute(() -> came.accept(file));
                }
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
