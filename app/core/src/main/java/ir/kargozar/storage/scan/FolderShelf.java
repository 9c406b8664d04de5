package ir.kargozar.storage.scan;

import ir.kargozar.office.Fault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One file a content, in folders of their names' first two letters. */
public final class FolderShelf implements Shelf {
    private static final int BUFFER = 1 << 16;
    private static final int PREFIX = 2;
    private static final String UNFINISHED = ".part";

    private final Path folder;

    /** Whether this session has flushed the folder itself: an earlier one may have been cut off before it could. */
    private final AtomicBoolean rooted = new AtomicBoolean();

    public FolderShelf(Path folder) {
        this.folder = folder;
    }

    private Path drawer(String name) {
        return folder.resolve(name.substring(0, PREFIX));
    }

    private Path file(String name) {
        return drawer(name).resolve(name);
    }

    /** Written aside (ciphertext only); flushed and moved by a second thread, while the next is written. */
    @Override
    public void putAll(Consumer<Putting> contents) {
        boolean fresh = !Files.isDirectory(folder);
        try (Landing landing = new Landing()) {
            contents.accept(landing);
            landing.finish();
            if (landing.isFresh || fresh || !rooted.get()) {
                flush(folder);
            }
            root();
        }
    }

    /** Contents that are written but not yet in their place. */
    private final class Landing implements Putting, AutoCloseable {
        private final ExecutorService second = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("shelf").factory());
        private final List<Future<?>> moves = new ArrayList<>();
        private final Set<Path> drawers = new LinkedHashSet<>();
        boolean isFresh;

        @Override
        public void put(String name, Content content) {
            Path drawer = drawer(name);
            Path part = drawer.resolve(name + UNFINISHED);
            try {
                if (drawers.add(drawer) && !Files.isDirectory(drawer)) {
                    Files.createDirectories(drawer);
                    isFresh = true;
                }
                write(part, content);
            } catch (IOException e) {
                abandon(part);
                throw new Fault(e, "SCAN_UNWRITABLE");
            } catch (RuntimeException | Error e) {
                abandon(part);
                throw e;
            }
            moves.add(second.submit(() -> move(part, file(name))));
        }

        void finish() {
            moves.forEach(Landing::await);
            drawers.forEach(FolderShelf::flush);
        }

        private static void await(Future<?> move) {
            try {
                move.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Fault fault ? fault : new Fault(e, "SCAN_UNWRITABLE");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Fault(e, "SCAN_UNWRITABLE");
            }
        }

        /** What waits is moved too: it is whole. */
        @Override
        public void close() {
            second.close();
        }
    }

    private static void write(Path part, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            content.write(out);
        }
    }

    /** Never seen under its name before the disk has it. */
    private static void move(Path part, Path file) {
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            abandon(part);
            throw new Fault(e, "SCAN_UNWRITABLE");
        }
    }

    private void root() {
        if (!rooted.get()) {
            flush(folder.resolve(".."));
            rooted.set(true);
        }
    }

    private static void abandon(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // The next clean throws it away.
        }
    }

    /** Makes the new name last; a system whose folders cannot be flushed does so by itself. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows: folders cannot be opened.
        }
    }

    @Override
    public Optional<InputStream> open(String name) {
        try {
            return Optional.of(Files.newInputStream(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Fault(e, "WORKSPACE_UNREADABLE", folder.toString());
        }
    }

    @Override
    public boolean holds(String name) {
        return Files.isRegularFile(file(name));
    }

    @Override
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        files(file -> !file.endsWith(UNFINISHED))
                .forEach(file -> names.add(file.getFileName().toString()));
        return names;
    }

    @Override
    public void remove(String name) {
        delete(file(name));
    }

    @Override
    public void clean() {
        files(file -> file.endsWith(UNFINISHED)).forEach(FolderShelf::delete);
    }

    private List<Path> files(Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new Fault(e, "WORKSPACE_UNREADABLE", folder.toString());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Fault(e, "SCAN_UNWRITABLE");
        }
    }
}
