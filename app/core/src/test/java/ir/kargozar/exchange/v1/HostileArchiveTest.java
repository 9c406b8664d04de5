package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to hurt whoever unpacks them. */
class HostileArchiveTest {
    private final TwoOffices offices = new TwoOffices();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        offices.write(offices.freeze(new SampleClaims(1, TwoOffices.AGENCY.code()).take(2)), file());
        try (ZipFile zip = new ZipFile(file().toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        Files.delete(file());
    }

    @AfterEach
    void nothingWasUnpackedAnywhere() throws IOException {
        try (var here = Files.walk(folder);
                var beside = Files.list(folder.getParent());
                var root = Files.list(folder.getRoot())) {
            assertThat(Stream.of(here, beside, root).flatMap(files -> files.filter(HostileArchiveTest::isEvil)))
                    .isEmpty();
        }
    }

    private static boolean isEvil(Path file) {
        return file.toString().contains("evil");
    }

    @Test
    void takesTheSameBagZippedByAnotherTool() throws IOException {
        zip("", ZipOutputStream.DEFLATED);
        assertThat(offices.read(file()).records()).hasSize(2);
        zip("AGENCY-3101_to_OFFICE-31_000001/", ZipOutputStream.DEFLATED);
        assertThat(offices.read(file()).records()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "data/../../evil",
                "/evil",
                "C:\\evil",
                "\\\\server\\evil",
                "data/records-0001.p7m\u0000evil",
                "data/evil.p7m",
                "data/manifest.p7m/evil",
                "DATA/MANIFEST.P7M",
                "evil.sh",
                "data/records-0001.p7m ",
                "data/\u202Erecords-0001.p7m"
            })
    void refusesANameThatNoBagHas(String name) throws IOException {
        entries.put(name, new byte[] {1});
        zip("", ZipOutputStream.DEFLATED);

        refused("PACKAGE_FOREIGN_ENTRY", "PACKAGE_NOT_A_PACKAGE");
    }

    @Test
    void refusesTwoEntriesOfOneName() throws IOException {
        entries.put("data/records-0009.p7m", new byte[] {1});
        zip("", ZipOutputStream.DEFLATED);
        replace("records-0009", "records-0001");

        refused("PACKAGE_FOREIGN_ENTRY", "PACKAGE_NOT_A_PACKAGE");
    }

    @Test
    void refusesAPartThatTheBagDoesNotName() throws IOException {
        entries.put("data/records-0002.p7m", requireNonNull(entries.get("data/records-0001.p7m")));
        zip("", ZipOutputStream.DEFLATED);

        refused("PACKAGE_DAMAGED");
    }

    @Test
    void refusesAPartThatSomeoneElseSealedForUs() throws IOException {
        byte[] other = offices.freeze(new SampleClaims(9, TwoOffices.AGENCY.code()).take(2))
                .part(1);
        entries.put(
                "data/records-0001.p7m",
                Envelope.seal(other, other.length, offices.documents.card().certificate())
                        .toByteArray());
        bag(new String(requireNonNull(entries.get("bag-info.txt")), StandardCharsets.UTF_8));

        refused("PACKAGE_DAMAGED");
    }

    @Test
    void refusesABagWithoutAPart() throws IOException {
        entries.remove("data/records-0001.p7m");
        zip("", ZipOutputStream.DEFLATED);

        refused("PACKAGE_DAMAGED");
    }

    @Test
    void refusesABombBeforeItIsUnpacked() throws IOException {
        entries.remove("data/records-0001.p7m");
        try (ZipOutputStream zip = open("", ZipOutputStream.DEFLATED)) {
            zip.putNextEntry(new ZipEntry("data/records-0001.p7m"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file())).isLessThan(500_000);
        long before = System.nanoTime();

        refused("PACKAGE_TOO_LARGE");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void refusesABombWhoseHeadersSayThatItIsSmall() throws IOException {
        entries.remove("data/records-0001.p7m");
        byte[] zeros = new byte[200 << 20];
        try (ZipOutputStream zip = open("", ZipOutputStream.DEFLATED)) {
            zip.putNextEntry(new ZipEntry("data/records-0001.p7m"));
            zip.write(zeros);
        }
        byte[] bytes = Files.readAllBytes(file());
        lie(bytes, zeros.length, 1000);
        Files.write(file(), bytes);

        refused("PACKAGE_TOO_LARGE", "PACKAGE_DAMAGED", "PACKAGE_NOT_A_PACKAGE");
    }

    /** Writes another size wherever the true one stands. */
    private static void lie(byte[] bytes, int truth, int lie) {
        int found = 0;
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (little(bytes, i) == truth) {
                for (int b = 0; b < 4; b++) {
                    bytes[i + b] = (byte) (lie >> (8 * b));
                }
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xFF)
                | ((bytes[at + 1] & 0xFF) << 8)
                | ((bytes[at + 2] & 0xFF) << 16)
                | ((bytes[at + 3] & 0xFF) << 24);
    }

    @Test
    void refusesAnArchiveOfVeryManyEntries() throws IOException {
        for (int i = 2; i < 2000; i++) {
            entries.put("data/records-%04d.p7m".formatted(i), new byte[0]);
        }
        zip("", ZipOutputStream.DEFLATED);

        refused("PACKAGE_TOO_LARGE");
    }

    @Test
    void refusesANewerFormatByItsTag() throws IOException {
        String info = new String(requireNonNull(entries.get("bag-info.txt")), StandardCharsets.UTF_8);
        bag(info.replace("Kargozar-Format: 1", "Kargozar-Format: 2"));

        refused("PACKAGE_NEWER_FORMAT");
    }

    private void bag(String info) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        info.lines()
                .filter(line -> line.startsWith("Kargozar-"))
                .forEach(
                        line -> lines.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
        try (OutputStream out = Files.newOutputStream(file())) {
            BagWriter writer = new BagWriter(out);
            for (String name : new String[] {"data/manifest.p7m", "data/records-0001.p7m"}) {
                writer.payload(name, Message.of(requireNonNull(entries.get(name))));
            }
            writer.finish(lines);
        }
    }

    private void zip(String prefix, int method) throws IOException {
        open(prefix, method).close();
    }

    private ZipOutputStream open(String prefix, int method) throws IOException {
        Files.deleteIfExists(file());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()));
        zip.setMethod(method);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            zip.putNextEntry(new ZipEntry(prefix + entry.getKey()));
            zip.write(entry.getValue());
        }
        return zip;
    }

    private void replace(String old, String name) throws IOException {
        String text = Files.readString(file(), StandardCharsets.ISO_8859_1);
        Files.writeString(file(), text.replace(old, name), StandardCharsets.ISO_8859_1);
    }

    private void refused(String... codes) {
        assertThatThrownBy(() -> offices.read(file()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isIn((Object[]) codes));
    }

    private Path file() {
        return folder.resolve("package.kgz");
    }
}
