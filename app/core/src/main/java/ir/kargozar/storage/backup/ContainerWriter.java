package ir.kargozar.storage.backup;

import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Manifest.Part;
import ir.kargozar.backup.ManifestJson;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.WholeFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Container}: hashes what goes in, then copies it behind the manifest, and flushes it to the disk. */
final class ContainerWriter {
    private static final int BUFFER = 1 << 16;

    private final List<Source> sources = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Watch watch;

    ContainerWriter(Watch watch) {
        this.watch = watch;
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    void add(String name, byte[] bytes) {
        MessageDigest digest = Container.sha256();
        digest.update(bytes);
        parts.add(new Part(name, bytes.length, Container.hex(digest)));
        byte[] kept = bytes.clone();
        sources.add(() -> new java.io.ByteArrayInputStream(kept));
    }

    void add(String name, Path file) throws IOException {
        parts.add(new Part(name, Files.size(file), sha256(file, watch)));
        sources.add(() -> Files.newInputStream(file));
    }

    static String sha256(Path file, Watch watch) throws IOException {
        MessageDigest digest = Container.sha256();
        byte[] some = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
                watch.step(0, 0);
            }
        }
        return Container.hex(digest);
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** @param manifest with {@link #parts()} */
    Path write(Manifest manifest, Path file) throws IOException {
        return WholeFile.make(file, to -> {
            write(manifest, to);
            return file;
        });
    }

    private void write(Manifest manifest, OutputStream to) throws IOException {
        MessageDigest whole = Container.sha256();
        byte[] json = ManifestJson.of(manifest).getBytes(StandardCharsets.UTF_8);
        DataOutputStream out = new DataOutputStream(new DigestOutputStream(to, whole));
        out.write(Container.MAGIC);
        out.writeInt(json.length);
        out.write(json);
        long done = 0;
        for (Source source : sources) {
            done = copy(source, out, done, manifest.bytes());
        }
        out.flush();
        to.write(whole.digest());
    }

    private long copy(Source source, OutputStream out, long before, long total) throws IOException {
        long done = before;
        byte[] some = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, read);
                done += read;
                watch.step(done, total);
            }
        }
        return done;
    }
}
