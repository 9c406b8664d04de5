package ir.kargozar.storage.folder;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The operating system's lock on {@code workspace.lock}: gone with its process, however that ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Refused with WORKSPACE_IN_USE. */
    static FolderLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return new FolderLock(channel);
            }
            channel.close();
            throw new Refusal("WORKSPACE_IN_USE", file.toAbsolutePath().getParent() + "");
        } catch (IOException e) {
            throw new Fault(e, "WORKSPACE_UNREADABLE", file.toString());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Fault(e, "WORKSPACE_UNREADABLE");
        }
    }
}
