package ir.kargozar.imaging;

import ir.kargozar.office.Refusal;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** A file on the disk, read but never trusted. */
final class GivenFile {
    private static final int HEAD = 16;

    private final Path path;
    private final Original original;
    private final ScanType type;

    private GivenFile(Path path, Original original, ScanType type) {
        this.path = path;
        this.original = original;
        this.type = type;
    }

    /** Refusals: SCAN_UNREADABLE, SCAN_EMPTY, SCAN_TOO_BIG, SCAN_KIND_UNKNOWN. */
    static GivenFile of(Path path, ShrinkRule.Caps caps) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                throw new Refusal("SCAN_UNREADABLE", name);
            }
            long bytes = Files.size(path);
            if (bytes == 0) {
                throw new Refusal("SCAN_EMPTY", name);
            }
            if (bytes > caps.bytes()) {
                throw new Refusal("SCAN_TOO_BIG", name, megabytes(bytes), megabytes(caps.bytes()));
            }
            ScanType type = ScanType.of(head(path)).orElseThrow(() -> new Refusal("SCAN_KIND_UNKNOWN", name));
            return new GivenFile(path, new Original(hash(path), name, bytes), type);
        } catch (IOException e) {
            throw new Refusal("SCAN_UNREADABLE", name);
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(Math.ceilDiv(bytes, 1 << 20));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static ScanHash hash(Path path) throws IOException {
        MessageDigest digest = ScanHash.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return ScanHash.of(digest);
    }

    Path path() {
        return path;
    }

    String name() {
        return original.name();
    }

    Original original() {
        return original;
    }

    ScanType type() {
        return type;
    }

    /** The file as it was hashed; refused with SCAN_UNREADABLE where it has changed since. */
    byte[] bytes() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        if (!ScanHash.ofContent(bytes).equals(original.hash())) {
            throw new Refusal("SCAN_UNREADABLE", name());
        }
        return bytes;
    }

    /** From its beginning. */
    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    Refusal refused(String code, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Refusal(code, arguments);
    }
}
