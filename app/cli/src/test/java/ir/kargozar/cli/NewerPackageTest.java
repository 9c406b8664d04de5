package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package of a program that is newer than this one. */
class NewerPackageTest {

    @Test
    void isRefusedAndLeavesEveryByteOfTheWorkspace(@TempDir Path folder) throws Exception {
        Path round = folder.resolve("round");
        assertThat(Run.of("demo", round.toString(), "--claims", "15").status()).isZero();
        Path newer = folder.resolve("newer.kgz");
        Files.write(newer, ofNextFormat(round.resolve("out/3101_to_OFFICE-31_000001.kgz")));
        Path office = round.resolve("office");
        Map<String, String> before = files(office);

        Run refused = Run.in(office, "packages", "import", newer.toString());

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err()).startsWith("PACKAGE_NEWER_FORMAT: ");
        assertThat(files(office)).isEqualTo(before).containsKey("kargozar.db");
    }

    /** With every checksum right. */
    private static byte[] ofNextFormat(Path file) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        String before = sum(entries.getOrDefault("bag-info.txt", new byte[0]));
        entries.computeIfPresent("bag-info.txt", (_, info) -> replaced(info, "Format: 1", "Format: 2"));
        String after = sum(entries.getOrDefault("bag-info.txt", new byte[0]));
        entries.computeIfPresent("tagmanifest-sha256.txt", (_, sums) -> replaced(sums, before, after));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] text, String before, String after) {
        return new String(text, StandardCharsets.UTF_8).replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static Map<String, String> files(Path folder) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString(), sum(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sums;
    }
}
