package ir.kargozar.attack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file system of a few megabytes (tmpfs), of which as little is left as a test wants. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Where nobody may mount one, the test is skipped and says why. */
    public static SmallDisk mount(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        String said = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "kargozar-test", folder.toString());
        assumeTrue(said.isEmpty(), "no small disk could be mounted here (it takes root on Linux): " + said);
        return new SmallDisk(folder);
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said + " (" + process.exitValue() + ")";
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** From now on so many bytes are free, to a page. */
    public void leave(long bytes) throws IOException {
        Files.deleteIfExists(ballast);
        try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long over = Files.getFileStore(folder).getUsableSpace() - bytes;
            byte[] block = new byte[1 << 16];
            for (long left = over; left > 0; left -= block.length) {
                channel.write(ByteBuffer.wrap(block, 0, (int) Math.min(left, block.length)));
            }
        }
    }

    public void leaveAll() throws IOException {
        Files.deleteIfExists(ballast);
    }

    @Override
    public void close() {
        String said = run("umount", "--lazy", folder.toString());
        if (!said.isEmpty()) {
            throw new UncheckedIOException(new IOException(said));
        }
    }
}
