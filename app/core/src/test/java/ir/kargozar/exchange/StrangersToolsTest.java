package ir.kargozar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.scan.ReadyScan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OpenSSL and sha256sum say of a package. */
class StrangersToolsTest {
    private final TwoOffices offices = new TwoOffices();
    private final Held held = held();

    @TempDir
    Path folder;

    private Held held() {
        SampleClaims samples = new SampleClaims(3, TwoOffices.AGENCY.code());
        ReadyScan one = SampleScans.jpeg(70_001, 1);
        ReadyScan other = SampleScans.pdf(512_000, 2);
        List<PackageRecord> records = new ArrayList<>(samples.take(48));
        records.add(samples.next(one, other));
        records.add(samples.next(other));
        return offices.freeze(records, one, other);
    }

    @BeforeEach
    void unpack() throws IOException {
        unpack(offices.route);
    }

    private void unpack(Route route) throws IOException {
        Path file = folder.resolve("package.kgz");
        offices.files.write(held.frozen(), held, route, file, Progress.NONE);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                Path out = folder.resolve(entry.getName());
                Files.createDirectories(out.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, out, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.writeString(folder.resolve("office.pem"), offices.cards.text(offices.documents.card()));
        Files.writeString(folder.resolve("agency.pem"), offices.cards.text(offices.agency.card()));
        Files.writeString(folder.resolve("office.key"), offices.cards.privateText(offices.documents));
    }

    @Test
    void opensslDecryptsAndVerifiesTheManifest() throws Exception {
        assertVerifies("agency.pem");
    }

    @Test
    void opensslVerifiesARenewalByBothCardsAndWhatFollowsByTheNewOne() throws Exception {
        Identity next = offices.cards.renew(offices.agency, TwoOffices.AGENCY);
        String old = offices.cards.text(offices.agency.card());
        Files.writeString(folder.resolve("next.pem"), offices.cards.text(next.card()));
        Files.writeString(folder.resolve("both.pem"), old + offices.cards.text(next.card()));
        unpack(new Route(List.of(offices.agency, next), offices.documents.card()));
        assertVerifies("both.pem");
        unpack(new Route(next, offices.documents.card()));
        assertVerifies("next.pem");
    }

    private void assertVerifies(String cards) throws Exception {
        decrypt("data/manifest.p7m", "signed.der");
        run("openssl", "cms", "-verify", "-inform", "DER", "-in", "signed.der", "-CAfile", cards, "-out", "m.json");
        assertThat(Files.readString(folder.resolve("m.json")))
                .isEqualTo(held.frozen().manifest());
    }

    @Test
    void opensslDecryptsTheRecords() throws Exception {
        decrypt("data/records-0001.p7m", "records.zst");

        byte[] part = Files.readAllBytes(folder.resolve("records.zst"));
        assertThat(part).isEqualTo(held.part(1));
        try (ZstdInputStream lines = new ZstdInputStream(new ByteArrayInputStream(part))) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(50)
                    .allMatch(line -> line.startsWith("{\"type\":\"claim\","));
        }
    }

    @Test
    void opensslDecryptsTheScansAndTarUnpacksThem() throws Exception {
        decrypt("data/scans-0001.p7m", "scans.tar");
        run("tar", "xf", "scans.tar");
        for (ReadyScan ready : held.scans()) {
            String name = ready.scan().hash() + "." + ready.scan().type().ending();
            assertThat(folder.resolve(name)).hasBinaryContent(ready.content());
            assertThat(run("sha256sum", name)).startsWith(ready.scan().hash().value());
        }
    }

    @Test
    void sha256sumChecksTheBag() throws Exception {
        run("sha256sum", "-c", "manifest-sha256.txt");
        run("sha256sum", "-c", "tagmanifest-sha256.txt");
    }

    @Test
    void opensslShowsTheFingerprintThatIsSpoken() throws Exception {
        String shown = run("openssl", "x509", "-in", "office.pem", "-noout", "-fingerprint", "-sha256");

        assertThat(shown.replace(":", "").toLowerCase(java.util.Locale.ROOT))
                .contains(offices.documents.card().fingerprint().hex());
    }

    private void decrypt(String message, String out) throws Exception {
        run(
                "openssl",
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                message,
                "-inkey",
                "office.key",
                "-recip",
                "office.pem",
                "-out",
                out);
    }

    private String run(String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort(command[0] + " is not on this machine");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
