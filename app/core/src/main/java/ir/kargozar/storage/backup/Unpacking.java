package ir.kargozar.storage.backup;

import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Manifest.Part;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a backup's parts apart. What has come out counts only when the whole file was read. */
final class Unpacking implements Container.Taking {
    private static final int LARGEST = 1 << 28;

    private final Path database;
    private final Path scans;
    private byte[] description = {};
    private byte[] own = {};

    /** @param scans where they go, by their first two letters */
    Unpacking(Path database, Path scans) {
        this.database = database;
        this.scans = scans;
    }

    /** Only the database, once every bit of the file was read. */
    static void database(Container container, Path to, Watch watch) throws IOException {
        Disk.deleteDatabase(to);
        container.read(
                (part, in) -> {
                    if (part.name().equals(Manifest.DATABASE)) {
                        WholeFile.make(to, in::transferTo);
                    }
                },
                watch);
    }

    /** The description alone; refused with BACKUP_DAMAGED where there is none. */
    static String description(Container container, Path file, Watch watch) throws IOException {
        StringBuilder found = new StringBuilder();
        container.read(
                (part, in) -> {
                    if (part.name().equals(Manifest.DESCRIPTION)) {
                        found.append(new String(small(part, in), java.nio.charset.StandardCharsets.UTF_8));
                    }
                },
                watch);
        if (found.isEmpty()) {
            throw new Refusal("BACKUP_DAMAGED", file.toString());
        }
        return found.toString();
    }

    @Override
    public void take(Part part, InputStream in) throws IOException {
        if (part.name().startsWith(Manifest.SCANS)) {
            String name = part.name().substring(Manifest.SCANS.length());
            Path scan = scans.resolve(name.substring(0, 2)).resolve(name);
            if (!Files.exists(scan)) {
                Files.createDirectories(scans.resolve(name.substring(0, 2)));
                WholeFile.make(scan, in::transferTo);
            }
            return;
        }
        switch (part.name()) {
            case Manifest.DESCRIPTION -> description = small(part, in);
            case Manifest.OWN -> own = small(part, in);
            case Manifest.DATABASE -> WholeFile.make(database, in::transferTo);
            default -> {}
        }
    }

    private static byte[] small(Part part, InputStream in) throws IOException {
        return part.bytes() > LARGEST ? new byte[0] : in.readAllBytes();
    }

    String description() {
        return new String(description, java.nio.charset.StandardCharsets.UTF_8);
    }

    byte[] own() {
        return own.clone();
    }
}
