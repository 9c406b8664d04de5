package ir.kargozar.exchange;

import ir.kargozar.office.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is either whole or not there: written under a temporary name in the same folder, flushed to the disk,
 * moved, read back and compared by a sum that finds what disks do wrong; digests against people are in the content.
 */
final class SafeFile {
    private static final int BUFFER = 1 << 16;

    private final Path file;

    SafeFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Refusals: PACKAGE_FILE_UNWRITABLE, PACKAGE_FILE_NOT_READ_BACK, and those of {@code content}; then no file is left.
     *
     * @param check looks at the finished file once more
     */
    void write(Content content, Consumer<Path> check) {
        Path folder = Objects.requireNonNull(file.getParent());
        Path temporary = null;
        try {
            temporary = Files.createTempFile(folder, ".kargozar-", ".tmp");
            long sum = write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flush(folder);
            compare(sum, check);
        } catch (IOException e) {
            throw new Refusal("PACKAGE_FILE_UNWRITABLE", file.toString());
        } finally {
            delete(temporary);
        }
    }

    private static long write(Path temporary, Content content) throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out =
                    new BufferedOutputStream(new CheckedOutputStream(Channels.newOutputStream(channel), sum), BUFFER);
            content.write(out);
            out.flush();
            channel.force(true);
        }
        return sum.getValue();
    }

    /** Makes the new name last; a system whose folders cannot be flushed does so by itself. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows: folders cannot be opened.
        }
    }

    private void compare(long sum, Consumer<Path> check) throws IOException {
        try {
            if (readBack() == sum) {
                check.accept(file);
                return;
            }
        } catch (IOException | Refusal _) {
            // What cannot be read back is not there.
        }
        Files.deleteIfExists(file);
        throw new Refusal("PACKAGE_FILE_NOT_READ_BACK", file.toString());
    }

    private long readBack() throws IOException {
        CRC32C sum = new CRC32C();
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }

    private static void delete(@Nullable Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException _) {
            // Its name says what it is, and it holds only ciphertext.
        }
    }
}
