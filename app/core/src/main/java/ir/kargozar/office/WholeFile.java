package ir.kargozar.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that is the old one or the new one, whatever happens: written under a temporary name in the same folder, flushed
 * to the disk, moved. The one way in which the program writes files outside its database.
 */
public final class WholeFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;

    private WholeFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** What is written into a file, telling something of it. */
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /** The content is not asked for anything where the folder cannot be written. */
    public static <T> T make(Path file, Content<T> content) throws IOException {
        try (WholeFile whole = begin(file)) {
            T told = content.writeTo(whole.out());
            whole.finish();
            return told;
        }
    }

    public static Path write(Path file, byte[] content) throws IOException {
        return make(file, out -> {
            out.write(content);
            return file;
        });
    }

    /** For what is written step by step: nothing is seen under its name until {@link #finish}. */
    public static WholeFile begin(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(
                Objects.requireNonNull(target.getParent(), "folder"), "." + target.getFileName(), ".part");
        return new WholeFile(target, part, FileChannel.open(part, StandardOpenOption.WRITE));
    }

    public OutputStream out() {
        return out;
    }

    /** On the disk first, then under its name. The stream may have been closed by whoever wrote. */
    public void finish() throws IOException {
        if (channel.isOpen()) {
            out.flush();
        }
        channel.close();
        force(part);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        flush(Objects.requireNonNull(file.getParent()));
    }

    private static void force(Path written) throws IOException {
        try (FileChannel whole = FileChannel.open(written, StandardOpenOption.WRITE)) {
            whole.force(true);
        }
    }

    /** Makes new names in a folder last; a system whose folders cannot be flushed does so by itself. */
    public static void flush(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // Windows: folders cannot be opened.
        }
    }

    /** Half a file is no file. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
