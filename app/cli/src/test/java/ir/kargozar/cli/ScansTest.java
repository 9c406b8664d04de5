package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Scans added, listed and saved by commands. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class ScansTest {
    @TempDir
    Path folder;

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        image.createGraphics().drawString("7741", 10, 40);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void addsListsAndSavesScansWhateverOtherFilesAreRefused() throws IOException {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        Run added = agency.add(SampleJson.outpatient(1).toString(), "--accept");
        assertThat(added.status()).as(added.err()).isZero();
        String number = agency.list().get(0).get("number").asString();
        Path good = Files.write(folder.resolve("paper.png"), picture());
        Path bad = Files.write(folder.resolve("bad.jpg"), new byte[] {1, 2});

        Run mixed = agency.run("scans", "add", number, bad.toString(), good.toString(), "--json");
        assertThat(mixed.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(mixed.err()).contains("SCAN_KIND_UNKNOWN");
        JsonNode scan = mixed.json().get(0);
        assertThat(scan.get("name").asString()).isEqualTo("paper.png");

        Run listed = agency.run("scans", "list", number, "--json");
        assertThat(listed.json()).hasSize(1);
        assertThat(agency.run("scans", "list", number).out()).contains("paper.png");

        Path saved = folder.resolve("saved.png");
        String hash = scan.get("hash").asString();
        assertThat(agency.run("scans", "save", number, hash, "--out", saved.toString())
                        .status())
                .isZero();
        assertThat(saved).hasBinaryContent(picture());
        assertThat(agency.run("check", "--json").json().get("scans").asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        agency.add(SampleJson.outpatient(1).toString());
        String number = agency.list().get(0).get("number").asString();
        Path out = folder.resolve("out.png");
        Run other = agency.run("scans", "save", number, "0".repeat(64), "--out", out.toString());
        assertThat(other.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(other.err()).contains("SCAN_NOT_ON_CLAIM");
        assertThat(agency.run("scans", "save", number, "abc", "--out", out.toString())
                        .err())
                .contains("SCAN_HASH_SHAPE");
        assertThat(agency.run("scans", "add", number, folder.resolve("gone.png").toString())
                        .err())
                .contains("SCAN_UNREADABLE");
        assertThat(out).doesNotExist();
    }
}
