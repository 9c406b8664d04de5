package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Circulars published, carried and read by commands. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class CircularsTest {
    @TempDir
    Path folder;

    private AgencyWorkspace agency;
    private AgencyWorkspace office;
    private Path text;
    private Path picture;

    @BeforeEach
    void twoOfficesThatTrustEachOther() throws IOException {
        agency = AgencyWorkspace.agency(folder);
        office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        trust(agency, office);
        trust(office, agency);
        text = Files.writeString(folder.resolve("text.txt"), "سلام علیکم\r\n\r\n۱- اصل صورت‌حساب گرفته شود.\n");
        picture = Files.write(folder.resolve("form.png"), picture());
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        image.createGraphics().drawString("5193", 10, 40);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void trust(AgencyWorkspace who, AgencyWorkspace whom) {
        Path card = folder.resolve(whom.folder().getFileName() + ".pem");
        done(whom, "identity", "export", card.toString());
        JsonNode added = done(who, "peers", "add", card.toString());
        done(
                who,
                "peers",
                "add",
                card.toString(),
                "--fingerprint",
                added.get("fingerprint").asString());
    }

    private static JsonNode done(AgencyWorkspace at, String... words) {
        Run run = at.run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.json();
    }

    private static List<String> refused(AgencyWorkspace at, String... words) {
        Run run = at.run(words);
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out()).isEmpty();
        return run.err().lines().map(line -> line.replaceFirst(":.*", "")).toList();
    }

    private void carry(AgencyWorkspace from, AgencyWorkspace to, String code) {
        String file = done(from, "packages", "export", "--to", code, "--out", folder.toString())
                .get("file")
                .asString();
        done(to, "packages", "import", file);
    }

    private JsonNode publish(String number, String... more) {
        return titled("دربارهٔ صورت‌حساب بستری", number, more);
    }

    private JsonNode titled(String title, String number, String... more) {
        return done(
                office,
                Stream.concat(
                                Stream.of(
                                        "circulars",
                                        "add",
                                        "--number",
                                        number,
                                        "--title",
                                        title,
                                        "--date",
                                        "1405-08-30",
                                        "--text-file",
                                        text.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void aCircularIsPublishedCarriedReadAndItsReadingCarriedBack() throws IOException {
        JsonNode made = publish("۱۰۰۰/۹۳/۵۱۹۳", "--kind", "directive", "--attach", picture.toString());
        assertThat(made.get("number").asString()).isEqualTo("1000/93/5193");
        assertThat(made.get("revision").asInt()).isOne();
        assertThat(status().get(0).get("state").asString()).isEqualTo("WAITING");
        carry(office, agency, "AGENCY-3101");
        assertThat(status().get(0).get("state").asString()).isEqualTo("SENT");

        JsonNode unread = done(agency, "circulars", "list", "--unread");
        assertThat(unread).hasSize(1);
        assertThat(unread.get(0).get("from").asString()).isEqualTo("OFFICE-31");
        assertThat(unread.get(0).get("kind").asString()).isEqualTo("DIRECTIVE");
        assertThat(unread.get(0).get("read").asBoolean()).isFalse();
        Path saved = folder.resolve("saved");
        JsonNode shown = done(agency, "circulars", "show", "1000/93/5193", "--save-attachments", saved.toString());
        assertThat(shown.get("text").asString()).isEqualTo("سلام علیکم\n\n۱- اصل صورت‌حساب گرفته شود.");
        assertThat(shown.get("attachments").get(0).get("name").asString()).isEqualTo("form.png");
        assertThat(Path.of(shown.get("saved").get(0).asString()))
                .hasParent(saved)
                .hasBinaryContent(picture());

        done(agency, "circulars", "read", "1000/93/5193");
        done(agency, "circulars", "read", "1000/93/5193");
        assertThat(done(agency, "circulars", "list", "--unread")).isEmpty();
        carry(agency, office, "OFFICE-31");
        JsonNode known = status().get(0);
        assertThat(known.get("state").asString()).isEqualTo("RECEIVED");
        assertThat(known.get("readers").asInt()).isOne();
        assertThat(known.get("to").asString()).isEqualTo("AGENCY-3101");
    }

    private JsonNode status() {
        return done(office, "circulars", "status", "1000/93/5193");
    }

    @Test
    void aCorrectionIsSaidOnPurposeAndShowsWhatItReplaced() {
        publish("1");
        assertThat(refused(office, "circulars", "add", "--number", "1", "--title", "دیگر", "--date", "1405-09-01"))
                .containsExactly("number CIRCULAR_NUMBER_TAKEN");
        assertThat(titled("اصلاح", "1", "--correct").get("revision").asInt()).isEqualTo(2);
        carry(office, agency, "AGENCY-3101");
        assertThat(done(office, "circulars", "show", "1").get("former")).hasSize(1);
        assertThat(done(agency, "circulars", "show", "1").get("title").asString())
                .isEqualTo("اصلاح");
    }

    @Test
    void badInputIsOneLineEachAndChangesNothing() throws IOException {
        String before = office.state();
        Path hostile =
                Files.write(folder.resolve("hostile.pdf"), "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {(byte) 0xE9, 10});
        Path longText = Files.writeString(folder.resolve("long.txt"), "س".repeat(60_000));
        String[] good = {"circulars", "add", "--number", "7", "--title", "موضوع", "--date", "1405-08-30"};

        assertThat(refused(office, "circulars", "add", "--number", "7", "--title", " ", "--date", "1405-13-30"))
                .containsExactly("title TEXT_MISSING", "date DATE_NOT_IN_CALENDAR");
        assertThat(refused(office, good)).containsExactly("text CIRCULAR_EMPTY");
        assertThat(refused(office, with(good, "--to", "AGENCY-9999"))).containsExactly("to CIRCULAR_TO_UNKNOWN");
        assertThat(refused(office, with(good, "--kind", "poster"))).containsExactly("kind CIRCULAR_KIND_UNKNOWN");
        assertThat(refused(office, with(good, "--attach", hostile.toString())).getFirst())
                .startsWith("SCAN_");
        assertThat(refused(office, with(good, "--text-file", latin.toString()))).containsExactly("TEXT_FILE_NOT_UTF8");
        assertThat(refused(office, with(good, "--text-file", longText.toString())))
                .containsExactly("TEXT_FILE_TOO_LONG");
        assertThat(refused(office, with(good, "--text-file", "gone.txt"))).containsExactly("FILE_NOT_READABLE");
        assertThat(refused(office, "circulars", "show", "7")).containsExactly("number CIRCULAR_NOT_FOUND");
        assertThat(refused(agency, with(good, "--text-file", text.toString()))).containsExactly("CIRCULAR_DESK");
        assertThat(office.state()).isEqualTo(before);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void theSamePlainWordsArePrintedForPeople() {
        publish("1000/93/5193", "--attach", picture.toString());
        assertThat(office.run("circulars", "list").out()).contains("1000/93/5193", "دربارهٔ صورت‌حساب بستری");
        assertThat(office.run("circulars", "show", "1000/93/5193").out()).contains("form.png", "۱- اصل صورت‌حساب");
        assertThat(office.run("circulars", "status", "1000/93/5193").out()).contains("در بستهٔ بعدی می‌رود");
        assertThat(refused(office, "circulars", "read", "1000/93/5193")).containsExactly("number CIRCULAR_OWN");
    }
}
