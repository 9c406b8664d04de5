package ir.kargozar.bench;

import ir.kargozar.log.Change;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Storing or reading scans of eight megabytes, MB/s: the program's whole path (cipher, file, flush, rows, log) beside
 * the bare cipher of the JDK over one file, flushed.
 */
final class ScanSpeed implements Bench {
    private static final int BYTES = 8 << 20;
    private static final int SCANS = 40;
    private static final int WARM_UP = 10;
    private static final int SEGMENT = 1 << 16;
    private static final int TAG = 16;
    private static final double BOUND = 0.7;
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");

    private final boolean store;

    private ScanSpeed(boolean store) {
        this.store = store;
    }

    static ScanSpeed storing() {
        return new ScanSpeed(true);
    }

    static ScanSpeed reading() {
        return new ScanSpeed(false);
    }

    @Override
    public String name() {
        return store ? "scans-store" : "scans-read";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        ProgramClaims.make(folder.resolve("program")).close();
        Samples program = new Samples();
        Samples bare = new Samples();
        try (Workspace workspace = Workspace.open(
                new Location.Folder(folder.resolve("program")),
                Workspace.TRAINING_PASSPHRASE.toCharArray(),
                Clock.systemUTC())) {
            for (int i = 0; i < SCANS; i++) {
                ReadyScan ready = ready(i);
                Path file = folder.resolve("bare");
                double kept = speed(() -> workspace.scans().keep(ready, new Change("bench", "scan.kept")));
                double read = speed(() -> workspace.scans().read(ready.scan().hash(), OutputStream.nullOutputStream()));
                double written = speed(() -> write(file, ready.content()));
                double decrypted = speed(() -> read(file));
                if (i >= WARM_UP) {
                    program.add(store ? kept : read);
                    bare.add(store ? written : decrypted);
                }
            }
        }
        Comparison.Spread ours = program.spread();
        Comparison.Spread limit = bare.spread();
        return List.of(new Comparison(name(), "MB/s", ours, limit, ours.p50() / limit.p50(), BOUND, false));
    }

    private static ReadyScan ready(int seed) {
        byte[] content = new byte[BYTES];
        new Random(seed).nextBytes(content);
        ScanHash hash = ScanHash.ofContent(content);
        return new ReadyScan(
                new Scan(hash, new Original(hash, "bench.pdf", BYTES), ScanType.PDF, 40, BYTES, 1654, 2339), content);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private static double speed(Step step) throws Exception {
        long started = System.nanoTime();
        step.run();
        return BYTES / 1e6 / ((System.nanoTime() - started) / 1e9);
    }

    private static void write(Path file, byte[] content) throws IOException, GeneralSecurityException {
        Files.deleteIfExists(file);
        byte[] sealed = new byte[SEGMENT + TAG];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int from = 0; from < content.length; from += SEGMENT) {
                int length = cipher(Cipher.ENCRYPT_MODE, from).doFinal(content, from, SEGMENT, sealed, 0);
                channel.write(ByteBuffer.wrap(sealed, 0, length));
            }
            channel.force(true);
        }
    }

    private static void read(Path file) throws IOException, GeneralSecurityException {
        byte[] sealed = new byte[SEGMENT + TAG];
        byte[] open = new byte[SEGMENT + TAG];
        try (var in = Files.newInputStream(file)) {
            for (int from = 0; from < BYTES; from += SEGMENT) {
                int length = in.readNBytes(sealed, 0, sealed.length);
                cipher(Cipher.DECRYPT_MODE, from).doFinal(sealed, 0, length, open, 0);
            }
        }
    }

    private static Cipher cipher(int mode, int segment) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).putInt(segment).array();
        cipher.init(mode, KEY, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        return cipher;
    }
}
