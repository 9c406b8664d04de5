package ir.kargozar.bench.packages;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The limit of scans that travel: the bare ciphers and digests over the same bytes, and the same files flushed, with
 * nothing checked and nothing remembered. Out: opened from the shelf, digested as what is signed, sealed, digested as what
 * the bag names, written, flushed, read back and digested. In: read and digested, opened, digested, sealed for the shelf,
 * each in a file of its own, flushed.
 */
final class BareScans {
    private static final int SEGMENT = 1 << 16;
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;
    private static final String DIGEST = "SHA-256";

    private final StreamingAead shelf;
    private final Path kept;
    private final Path file;
    private final Path came;
    private final int count;
    private final int bytes;

    BareScans(Path folder, int count, int bytes) throws IOException, GeneralSecurityException {
        this.shelf = new AesGcmHkdfStreaming(new byte[32], "HmacSha256", 32, SEGMENT, 0);
        this.kept = Files.createDirectories(folder.resolve("kept"));
        this.came = Files.createDirectories(folder.resolve("came"));
        this.file = folder.resolve("package");
        this.count = count;
        this.bytes = bytes;
        byte[] content = new byte[bytes];
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            random.nextBytes(content);
            keep(kept.resolve(Integer.toString(i)), content);
        }
    }

    /** Seconds. */
    double out() throws IOException, GeneralSecurityException {
        long started = System.nanoTime();
        MessageDigest signed = MessageDigest.getInstance(DIGEST);
        MessageDigest bag = MessageDigest.getInstance(DIGEST);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (int i = 0; i < count; i++) {
                byte[] content = new byte[bytes];
                try (InputStream opening = shelf.newDecryptingStream(
                        Files.newInputStream(kept.resolve(Integer.toString(i))), new byte[0])) {
                    opening.readNBytes(content, 0, bytes);
                }
                signed.update(content);
                byte[] sealed = cipher(Cipher.ENCRYPT_MODE, i).doFinal(content);
                bag.update(sealed);
                channel.write(ByteBuffer.wrap(sealed));
            }
            channel.force(true);
        }
        bag.digest(Files.readAllBytes(file));
        return (System.nanoTime() - started) / 1e9;
    }

    /** Seconds, of what {@link #out} wrote. */
    double in() throws IOException, GeneralSecurityException {
        long started = System.nanoTime();
        MessageDigest bag = MessageDigest.getInstance(DIGEST);
        MessageDigest signed = MessageDigest.getInstance(DIGEST);
        try (InputStream in = Files.newInputStream(file)) {
            for (int i = 0; i < count; i++) {
                byte[] sealed = in.readNBytes(bytes + TAG_BITS / Byte.SIZE);
                bag.update(sealed);
                byte[] content = cipher(Cipher.DECRYPT_MODE, i).doFinal(sealed);
                signed.update(content);
                Path scan = came.resolve(Integer.toString(i));
                keep(scan, content);
                try (FileChannel channel = FileChannel.open(scan, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
        double took = (System.nanoTime() - started) / 1e9;
        for (int i = 0; i < count; i++) {
            Files.delete(came.resolve(Integer.toString(i)));
        }
        return took;
    }

    private static Cipher cipher(int mode, int number) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(number).array();
        cipher.init(mode, new SecretKeySpec(new byte[32], "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private void keep(Path scan, byte[] content) throws IOException, GeneralSecurityException {
        try (OutputStream sealing = shelf.newEncryptingStream(
                new BufferedOutputStream(Files.newOutputStream(scan), SEGMENT), new byte[0])) {
            sealing.write(content);
        }
    }
}
