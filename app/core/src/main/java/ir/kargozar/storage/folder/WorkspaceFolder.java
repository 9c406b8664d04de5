package ir.kargozar.storage.folder;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A folder of {@code workspace.json}, {@code kargozar.db} and {@code workspace.lock}; open, it is locked against every
 * other process.
 */
public final class WorkspaceFolder implements AutoCloseable {
    public static final String DESCRIPTION = "workspace.json";
    private static final String ATTEMPTS = "attempts.json";
    private static final String DATABASE = "kargozar.db";
    private static final String UNFINISHED = "unfinished.db";
    public static final String SCANS = "scans";
    private static final String LOCK = "workspace.lock";

    private final Path folder;
    private final FolderLock lock;

    private WorkspaceFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Refused with WORKSPACE_MISSING, WORKSPACE_INCOMPLETE, WORKSPACE_NETWORK_DRIVE, WORKSPACE_IN_USE. */
    public static WorkspaceFolder open(Path folder, Drives drives) {
        if (!Files.exists(folder.resolve(DESCRIPTION))) {
            boolean keyless = Files.exists(folder.resolve(DATABASE));
            throw new Refusal(keyless ? "WORKSPACE_INCOMPLETE" : "WORKSPACE_MISSING", folder.toString());
        }
        drives.refuseNetwork(folder);
        return new WorkspaceFolder(folder, FolderLock.take(folder.resolve(LOCK)));
    }

    /** True where another process has it open. */
    public static boolean isHeld(Path folder) {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try {
            FolderLock.take(folder.resolve(LOCK)).close();
            return false;
        } catch (Refusal e) {
            return true;
        }
    }

    /** Without opening it: whether there is one. */
    public static boolean stands(Path folder) {
        return Files.exists(folder.resolve(DESCRIPTION));
    }

    /** A file that a beginning leaves which was broken off; {@link #prepare} takes it away. */
    static boolean isLeftOver(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(LOCK) || name.startsWith(UNFINISHED);
    }

    /** For a new workspace. Refused with WORKSPACE_EXISTS, WORKSPACE_INCOMPLETE and as {@link #open}. */
    public static WorkspaceFolder prepare(Path folder, Drives drives) {
        if (Files.exists(folder.resolve(DESCRIPTION))) {
            throw new Refusal("WORKSPACE_EXISTS", folder.toString());
        }
        if (Files.exists(folder.resolve(DATABASE))) {
            throw new Refusal("WORKSPACE_INCOMPLETE", folder.toString());
        }
        drives.refuseNetwork(folder);
        try {
            Files.createDirectories(folder);
            WorkspaceFolder prepared = new WorkspaceFolder(folder, FolderLock.take(folder.resolve(LOCK)));
            prepared.clean();
            return prepared;
        } catch (IOException e) {
            throw unreadable(e, folder);
        }
    }

    /** To put a workspace into, whatever is there. Refused with WORKSPACE_NETWORK_DRIVE, WORKSPACE_IN_USE. */
    public static WorkspaceFolder reserve(Path folder, Drives drives) {
        drives.refuseNetwork(folder);
        try {
            Files.createDirectories(folder);
            WorkspaceFolder reserved = new WorkspaceFolder(folder, FolderLock.take(folder.resolve(LOCK)));
            reserved.clean();
            return reserved;
        } catch (IOException e) {
            throw unreadable(e, folder);
        }
    }

    /** True where a workspace is there, or a part of one. */
    public boolean isTaken() {
        return Files.exists(folder.resolve(DESCRIPTION)) || Files.exists(database());
    }

    /**
     * Puts the database aside with the files that SQLite keeps beside it, and a copy of the description, which itself
     * stays: cut off here, the workspace is one whose database is missing.
     */
    public void setAside(Path to) throws IOException {
        Files.createDirectories(to);
        if (Files.exists(folder.resolve(DESCRIPTION))) {
            Files.copy(folder.resolve(DESCRIPTION), to.resolve(DESCRIPTION));
        }
        for (String tail : List.of("", "-wal", "-shm", "-journal")) {
            if (Files.exists(folder.resolve(DATABASE + tail))) {
                Files.move(folder.resolve(DATABASE + tail), to.resolve(DATABASE + tail));
            }
        }
    }

    public Path path() {
        return folder;
    }

    /** What an interrupted creation left. */
    public void clean() throws IOException {
        for (String tail : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(folder.resolve(UNFINISHED + tail));
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "." + UNFINISHED + "*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    public Path database() {
        return folder.resolve(DATABASE);
    }

    /** Where encrypted scans lie; made when the first is kept. */
    public Path scans() {
        return folder.resolve(SCANS);
    }

    /** Where a new database is made before the workspace is a workspace. */
    public Path unfinished() {
        return folder.resolve(UNFINISHED);
    }

    /** The finished database under its name, then the description: the workspace exists from here on. */
    public void finish(Description description) {
        try {
            Files.move(unfinished(), database(), StandardCopyOption.ATOMIC_MOVE);
            WholeFile.flush(folder);
        } catch (IOException e) {
            throw unreadable(e, folder);
        }
        write(description);
    }

    public Description description() {
        return describe(folder);
    }

    /** Without opening: what a folder says of itself. Refused with WORKSPACE_MISSING. */
    public static Description describe(Path folder) {
        Path file = folder.resolve(DESCRIPTION);
        if (!Files.exists(file)) {
            throw new Refusal("WORKSPACE_MISSING", folder.toString());
        }
        try {
            return Description.of(Files.readString(file));
        } catch (IOException e) {
            throw unreadable(e, file);
        }
    }

    public void write(Description description) {
        write(DESCRIPTION, description.json());
    }

    /** What is known of wrong passphrases; empty where nothing is. */
    public Optional<String> attempts() {
        Path file = folder.resolve(ATTEMPTS);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(e, file);
        }
    }

    public void writeAttempts(String json) {
        write(ATTEMPTS, json);
    }

    /** Written aside, flushed, then moved: never half there. */
    private void write(String name, String text) {
        Path fresh = folder.resolve(name + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(
                    fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            WholeFile.flush(folder);
        } catch (IOException e) {
            throw unreadable(e, fresh);
        }
    }

    private static Fault unreadable(IOException cause, Path path) {
        return new Fault(cause, "WORKSPACE_UNREADABLE", path.toString());
    }

    @Override
    public void close() {
        lock.close();
    }
}
