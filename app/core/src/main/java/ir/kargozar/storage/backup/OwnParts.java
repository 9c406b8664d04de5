package ir.kargozar.storage.backup;

import ir.kargozar.office.WholeFile;
import ir.kargozar.storage.key.DataKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What an office put in the place of the program's defaults: its own folders, as a zip under the data key. */
final class OwnParts {
    private static final String PURPOSE = "backup own files 1";
    private static final List<String> FOLDERS =
            List.of("rules", "forms", "imaging", "bank", "circulars", "statistics", "recoveries", "training", "backup");

    private OwnParts() {}

    static byte[] pack(Path workspace, DataKey key) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String folder : FOLDERS) {
                for (Path file : files(workspace.resolve(folder))) {
                    zip.putNextEntry(
                            new ZipEntry(workspace.relativize(file).toString().replace('\\', '/')));
                    try (InputStream in = Files.newInputStream(file)) {
                        in.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
        }
        return key.seal(bytes.toByteArray(), PURPOSE);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Folders that are there stay as they are. */
    static void unpack(byte[] sealed, Path workspace, DataKey key) throws IOException {
        Set<String> there = new HashSet<>(FOLDERS.stream()
                .filter(name -> Files.exists(workspace.resolve(name)))
                .toList());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(key.open(sealed, PURPOSE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String folder = entry.getName().split("/", 2)[0];
                Path file = workspace.resolve(entry.getName()).normalize();
                if (FOLDERS.contains(folder) && !there.contains(folder) && file.startsWith(workspace.resolve(folder))) {
                    Files.createDirectories(file.resolve("..").normalize());
                    WholeFile.make(file, zip::transferTo);
                }
            }
        }
    }
}
