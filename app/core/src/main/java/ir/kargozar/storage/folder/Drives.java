package ir.kargozar.storage.folder;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells drives of this machine from drives over a network, where locks and flushes cannot be trusted. */
public interface Drives {
    /** Names that operating systems give to file systems that lie on another machine. */
    Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "afs",
            "ncpfs",
            "ceph",
            "glusterfs",
            "lustre",
            "davfs",
            "webdav",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.gvfsd-fuse",
            "fuse.glusterfs");

    /** Name of the file system a path lies on, as the operating system calls it. */
    String type(Path existing) throws IOException;

    static Drives ofThisMachine() {
        return existing -> Files.getFileStore(existing).type();
    }

    /** Refused with WORKSPACE_NETWORK_DRIVE. */
    default void refuseNetwork(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            boolean share = existing.toRealPath().toString().startsWith("\\\\");
            if (share || NETWORK.contains(type(existing).toLowerCase(Locale.ROOT))) {
                throw new Refusal("WORKSPACE_NETWORK_DRIVE", folder.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
