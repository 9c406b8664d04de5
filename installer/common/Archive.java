import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Archive FOLDER FILE.zip}: what is in a folder, in the order of names, with times and rights of use. */
public final class Archive {
    private Archive() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        Path file = Path.of(words[1]).toAbsolutePath();
        Files.deleteIfExists(file);
        Map<String, String> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), how);
                Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(path -> !path.equals(folder)).sorted().toList()) {
                Path to = zip.getPath(folder.relativize(one).toString().replace('\\', '/'));
                if (Files.isDirectory(one)) {
                    Files.createDirectory(to);
                } else {
                    Files.copy(one, to);
                }
                Files.setAttribute(to, "zip:permissions", rights(one));
                Files.setLastModifiedTime(to, Files.getLastModifiedTime(one));
            }
        }
    }

    private static Set<PosixFilePermission> rights(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                : Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    }
}
