package ir.kargozar.storage.backup;

import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Manifest.Part;
import ir.kargozar.backup.ManifestJson;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A backup's file, read with distrust: eight bytes that say what it is, the length of the manifest (4 bytes), the
 * manifest, its parts one behind the other, and the SHA-256 of everything before. Every bit of it is under that hash.
 */
final class Container {
    static final byte[] MAGIC = "KGBACKUP".getBytes(StandardCharsets.US_ASCII);
    static final int HASH = 32;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MANIFEST = 1 << 26;

    private final Path file;
    private final Manifest manifest;
    private final long begin;

    private Container(Path file, Manifest manifest, long begin) {
        this.file = file;
        this.manifest = manifest;
        this.begin = begin;
    }

    /** Takes what is read of one part; the end of its bytes is the end of {@code in}. */
    interface Taking {
        void take(Part part, InputStream in) throws IOException;
    }

    /** Its manifest only. Refusals: BACKUP_UNREADABLE, BACKUP_NOT_ONE, BACKUP_CUT, BACKUP_DAMAGED, BACKUP_NEWER. */
    static Container of(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            long there = Files.size(file);
            if (!MessageDigest.isEqual(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new Refusal("BACKUP_NOT_ONE", file.toString());
            }
            int length = there < MAGIC.length + Integer.BYTES ? 0 : in.readInt();
            long begin = MAGIC.length + Integer.BYTES + (long) length;
            if (length < 0 || length > LONGEST_MANIFEST) {
                throw new Refusal("BACKUP_DAMAGED", file.toString());
            }
            if (there < begin + HASH) {
                throw new Refusal("BACKUP_CUT", file.toString());
            }
            String json = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            Manifest manifest = ManifestJson.read(json, file.toString());
            long wanted = begin + manifest.bytes() + HASH;
            if (there != wanted) {
                throw new Refusal(there < wanted ? "BACKUP_CUT" : "BACKUP_DAMAGED", file.toString());
            }
            return new Container(file, manifest, begin);
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNREADABLE", file.toString());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads every bit. Refusals of {@link #of}, BACKUP_STOPPED. */
    void check(Watch watch) {
        try {
            read((part, in) -> in.transferTo(OutputStream.nullOutputStream()), watch);
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNREADABLE", file.toString());
        }
    }

    /**
     * Hands on every part, in order; what was handed on counts only when this returns. Refusals as {@link #check}.
     *
     * @throws IOException of the taking
     */
    void read(Taking taking, Watch watch) throws IOException {
        MessageDigest whole = sha256();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            DigestInputStream in = new DigestInputStream(raw, whole);
            skip(in, begin);
            long done = begin;
            for (Part part : manifest.parts()) {
                Limited limited = new Limited(in, part.bytes(), done, watch);
                DigestInputStream digested = new DigestInputStream(limited, sha256());
                taking.take(part, digested);
                digested.transferTo(OutputStream.nullOutputStream());
                same(hex(digested.getMessageDigest()), part.sha256());
                done += part.bytes();
            }
            byte[] hash = whole.digest();
            same(HexFormat.of().formatHex(raw.readNBytes(HASH)), HexFormat.of().formatHex(hash));
        }
    }

    private static void skip(InputStream in, long bytes) throws IOException {
        byte[] some = new byte[BUFFER];
        for (long left = bytes; left > 0; ) {
            int read = in.read(some, 0, (int) Math.min(left, some.length));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private void same(String found, String wanted) {
        if (!found.equals(wanted)) {
            throw new Refusal("BACKUP_DAMAGED", file.toString());
        }
    }

    /** One part of the stream. */
    private final class Limited extends InputStream {
        private final InputStream in;
        private final Watch watch;
        private final long before;
        private final long length;
        private long left;

        Limited(InputStream in, long length, long before, Watch watch) {
            this.in = in;
            this.length = length;
            this.left = length;
            this.before = before;
            this.watch = watch;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(into, from, (int) Math.min(most, left));
            if (read < 0) {
                throw new Refusal("BACKUP_CUT", file.toString());
            }
            left -= read;
            watch.step(before + length - left, begin + manifest.bytes());
            return read;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
