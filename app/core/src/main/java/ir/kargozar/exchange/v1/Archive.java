package ir.kargozar.exchange.v1;

import ir.kargozar.office.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The zip around a bag, read as an enemy's: known names only, each once, never used as paths; its directory small; every
 * byte counted as it comes, whatever the headers say.
 */
final class Archive implements Closeable {
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    /** Names of an honest bag, perhaps in one folder (RFC 8493, 4.2). */
    private static final Pattern NAME = Pattern.compile(
            "(?<folder>[A-Za-z0-9_-]{1,80}/)?(?<name>bagit\\.txt|bag-info\\.txt|(?:tag)?manifest-sha256\\.txt"
                    + "|data/manifest\\.p7m|data/(?:records|scans)-\\d{4}\\.p7m|data/|)");

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final AtomicLong allowance;

    private Archive(ZipFile zip, Map<String, ZipEntry> entries, long allowance) {
        this.zip = zip;
        this.entries = entries;
        this.allowance = new AtomicLong(allowance);
    }

    /** Refusals: PACKAGE_FILE_MISSING, PACKAGE_NOT_A_PACKAGE, PACKAGE_TOO_LARGE, PACKAGE_FOREIGN_ENTRY. */
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("PACKAGE_FILE_MISSING", file.toString());
        }
        try {
            long size = Files.size(file);
            checkEnd(file, size);
            ZipFile zip = new ZipFile(file.toFile());
            try {
                // Ciphertext does not shrink: an archive that unpacks to twice its size is a bomb.
                return new Archive(zip, entries(zip), 2 * size + Limits.TAG);
            } catch (RuntimeException | Error e) {
                zip.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("PACKAGE_NOT_A_PACKAGE");
        }
    }

    /** The end record stands at the very end, and the directory it names is small enough for memory. */
    private static void checkEnd(Path file, long size) throws IOException {
        if (size > Limits.FILE) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
        byte[] end = new byte[END];
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
            if (size < END) {
                throw new Refusal("PACKAGE_NOT_A_PACKAGE");
            }
            raw.seek(size - END);
            raw.readFully(end);
        }
        ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        if (fields.getInt(0) != END_SIGNATURE) {
            throw new Refusal("PACKAGE_NOT_A_PACKAGE");
        }
        int count = Short.toUnsignedInt(fields.getShort(10));
        long directory = Integer.toUnsignedLong(fields.getInt(12));
        if (count > Limits.ENTRIES || directory > Limits.DIRECTORY) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) {
        Map<String, ZipEntry> found = new LinkedHashMap<>();
        String folder = null;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            Matcher name = NAME.matcher(entry.getName());
            if (!name.matches()) {
                throw new Refusal("PACKAGE_FOREIGN_ENTRY");
            }
            String here = name.group("folder") == null ? "" : name.group("folder");
            if (folder != null && !folder.equals(here)) {
                throw new Refusal("PACKAGE_FOREIGN_ENTRY");
            }
            folder = here;
            if (!entry.isDirectory() && found.putIfAbsent(name.group("name"), entry) != null) {
                throw new Refusal("PACKAGE_FOREIGN_ENTRY");
            }
        }
        return found;
    }

    /** Names within the bag, such as {@code data/manifest.p7m}. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The whole of an entry. Refusals: PACKAGE_DAMAGED, PACKAGE_TOO_LARGE. */
    byte[] read(String name, int most) {
        ZipEntry entry = entries.get(name);
        // Room for what is said, so that it need not grow; what comes is counted.
        long said = entry == null ? 0 : entry.getSize();
        Message out = new Message(Math.clamp(said, 64, most));
        copy(name, most, out);
        return out.whole();
    }

    /** Copies an entry and counts what really comes. Refusals: PACKAGE_DAMAGED, PACKAGE_TOO_LARGE. */
    long copy(String name, int most, OutputStream out) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                count += n;
                if (count > most || count > allowance.get()) {
                    throw new Refusal("PACKAGE_TOO_LARGE");
                }
                sum.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        return count;
    }

    /** Takes what an entry really held from what the whole archive may unpack to. Refusal: PACKAGE_TOO_LARGE. */
    void charge(long bytes) {
        if (allowance.addAndGet(-bytes) < 0) {
            throw new Refusal("PACKAGE_TOO_LARGE");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
