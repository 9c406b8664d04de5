package ir.kargozar.storage.scan;

import ir.kargozar.office.Fault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** Written aside (ciphertext only), flushed, then moved. */
    @Override
    public void put(String name, Content content) {
        Path drawer = drawer(name);
        Path part = drawer.resolve(name + UNFINISHED);
        try {
            boolean fresh = !Files.isDirectory(drawer);
            Files.createDirectories(drawer);
            write(part, content);
            Files.move(part, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flush(drawer);
            if (fresh || !rooted.get()) {
                flush(folder);
            }
            root();
        } catch (IOException e) {
            abandon(part);
            throw new Fault(e, "SCAN_UNWRITABLE");
        } catch (RuntimeException | Error e) {
            abandon(part);
            throw e;
        }
    }

    private void root() {
        if (!rooted.get()) {
            flush(folder.resolve(".."));
            rooted.set(true);
        }
    }

    private static void write(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.write(out);
            out.flush();
            channel.force(true);
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
